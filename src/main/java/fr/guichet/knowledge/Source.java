package fr.guichet.knowledge;

import java.time.LocalDate;

/**
 * A text that a procedure rests on.
 *
 * @param name an official sheet id or a named text
 */
public record Source(String name, LocalDate date, Reliability reliability) {

    /** The source in words that a person understands, as they begin a line. */
    public String words() {
        String words = words(name);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The files name the official sheets by their id, and what was gathered from public sources « domaine ». */
    public static String words(String name) {
        if (name.equals("domaine")) {
            return "relevé de sources publiques";
        }
        if (isNumbered(name, "FNR")) {
            return "fiche " + name + " de service-public.gouv.fr";
        }
        return isNumbered(name, "A") ? "actualité " + name + " de service-public.gouv.fr" : name;
    }

    /** True if it is an official sheet, which its name then opens. */
    public boolean isSheet() {
        return isNumbered(name, "FNR");
    }

    /** True for one of these letters and a number. */
    private static boolean isNumbered(String name, String letters) {
        if (name.length() < 2 || letters.indexOf(name.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (!Character.isDigit(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

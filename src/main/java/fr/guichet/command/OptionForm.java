package fr.guichet.command;

import java.util.Arrays;
import java.util.List;

/**
 * An option as a command declares it (see {@link Options}), for what is made from it: completion and the manual.
 *
 * @param name without its dashes
 * @param form what follows the name: nothing, {@code =N}, {@code [=FILE]}, {@code =texte|json}
 */
record OptionForm(String name, String form) {

    private static final List<String> WITH_PROCEDURES = List.of("fiche", "questions", "conseil", "liste", "entretien");

    static OptionForm of(String declared) {
        int end = 0;
        while (end < declared.length() && declared.charAt(end) != '=' && declared.charAt(end) != '[') {
            end++;
        }
        return new OptionForm(declared.substring(0, end), declared.substring(end));
    }

    /** True if what follows a command of this name is a procedure. */
    static boolean takesProcedures(String command) {
        return WITH_PROCEDURES.contains(command);
    }

    /** The option as one writes it: {@code --format=texte|json}. */
    String shown() {
        return "--" + name + (form.endsWith("?") ? form.substring(0, form.length() - 1) : form);
    }

    /** The values it knows; empty when it takes any, or none. */
    List<String> values() {
        String values = form.startsWith("=") ? form.substring(1) : "";
        boolean known = values.indexOf('|') > 0 && values.equals(values.toLowerCase(java.util.Locale.ROOT));
        return known ? Arrays.asList(values.split("\\|", -1)) : List.of();
    }

    /** True if the next word is its value. */
    boolean wantsWord() {
        return form.startsWith("=");
    }

    /** True if its value names a file. */
    boolean takesFile() {
        return form.startsWith("=F|") || form.startsWith("=FICHIER") || form.equals("=F") || form.equals("=F|-");
    }
}

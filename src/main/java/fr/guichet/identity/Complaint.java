package fr.guichet.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person says of a failure: its codes, and its words without accents, capitals, plurals or empty words. */
final class Complaint {

    /** Letters and figures as an error page shows them, or figures alone after « code » or « erreur ». */
    private static final Pattern CODE =
            Pattern.compile("\\b([a-z]{1,3})[ -]?(\\d{4,})\\b|\\b(?:code|erreur|error|numero)s? (?:de |d')?(\\d{3,})\\b"
                    + "|\\b(\\d{5,})\\b");

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+\\+?");

    private static final Set<String> EMPTY = Set.of(
            "le la les l un une des du de d et ou a au aux en dans sur sous par pour avec sans ce cet cette ces ca c s"
                    .concat(" mon ma mes son sa ses leur notre votre il elle on je j tu nous vous ils elles me m te se")
                    .concat(" qui que qu quoi dont est suis sont ai as ont etait fait faire ne n pas plus y tout tous")
                    .concat(" depuis quand comment pourquoi marche veut peux peut peu ici deja encore toujours dit")
                    .concat(" arrive affiche ecran site probleme message compte")
                    .split(" "));

    private static final int MIN_PLURAL = 4;

    private Complaint() {}

    /** The codes in {@code text}, in capitals and without spaces. */
    static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        Matcher matcher = CODE.matcher(folded(text));
        while (matcher.find()) {
            String letters = matcher.group(1) == null ? "" : matcher.group(1);
            String figures = matcher.group(2);
            figures = figures == null ? matcher.group(3) : figures;
            figures = figures == null ? matcher.group(4) : figures;
            codes.add((letters + figures).toUpperCase(Locale.ROOT));
        }
        return codes;
    }

    static String withoutLetters(String code) {
        int start = 0;
        while (start < code.length() && !Character.isDigit(code.charAt(start))) {
            start++;
        }
        return code.substring(start);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded(text));
        while (matcher.find()) {
            String word = matcher.group();
            if (!EMPTY.contains(word)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    private static String stem(String word) {
        int end = word.length();
        while (end > MIN_PLURAL && "esx".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replace("œ", "oe")
                .replaceAll("france ?con+ect ?(?:plus|\\+)", "franceconnect+");
    }
}

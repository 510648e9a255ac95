package fr.guichet.authoring;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that every keyboard and every disk spell alike: small letters, figures, and one sign that joins them. */
final class PlainName {

    /** What people type joins its words with a dash, a file name too; what only files say, with an underscore. */
    static final char TYPED = '-';

    static final char INNER = '_';

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private PlainName() {}

    static boolean isPlain(String name, char joint) {
        if (name.isEmpty()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == joint)) {
                return false;
            }
        }
        return true;
    }

    /** The nearest plain name: « Élève 1 » gives {@code eleve-1}. */
    static String of(String name, char joint) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        String joined = OTHER.matcher(bare).replaceAll(Character.toString(joint));
        int start = joined.startsWith(Character.toString(joint)) ? 1 : 0;
        int end = joined.length() > start && joined.charAt(joined.length() - 1) == joint
                ? joined.length() - 1
                : joined.length();
        return joined.substring(start, end);
    }

    static String remedy(String name, char joint) {
        return "écrivez « " + of(name, joint) + " » : des minuscules, sans accent ni espace, avec « " + joint + " »";
    }
}

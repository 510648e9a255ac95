package fr.guichet.search;

/** Letters and digits, without accents or capitals. Lucene's folding table would start its attribute machinery. */
final class Letters {

    /** What U+00C0 to U+017F fold to; « * » stands for two letters, « - » for none. */
    private static final String FOLDED = "aaaaaa*ceeeeiiiidnooooo-ouuuuy**aaaaaa*ceeeeiiiidnooooo-ouuuuy*y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
            + "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private Letters() {}

    static boolean isPart(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return !isPunctuation(c) && (Character.isLetterOrDigit(c) || isCombining(c));
    }

    /** The dashes, quotes and points of French texts, and the euro: told apart here, no table of Unicode is loaded. */
    private static boolean isPunctuation(char c) {
        return c >= '\u2010' && c <= '\u202F' || c == '\u20AC';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`' || c == '\u00B4';
    }

    private static boolean isCombining(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** Puts the folded letters of {@code c} (none, one or two) at {@code at}; returns the place after them. */
    static int fold(char c, char[] letters, int at) {
        if (c < 128) {
            letters[at] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            return at + 1;
        }
        if (isCombining(c)) {
            return at;
        }
        char folded = c >= '\u00C0' && c <= '\u017F' ? FOLDED.charAt(c - '\u00C0') : Character.toLowerCase(c);
        if (folded != '*') {
            letters[at] = folded;
            return folded == '-' ? at : at + 1;
        }
        String two = two(Character.toLowerCase(c));
        letters[at] = two.charAt(0);
        letters[at + 1] = two.charAt(1);
        return at + 2;
    }

    private static String two(char small) {
        return switch (small) {
            case '\u00E6' -> "ae";
            case '\u0153' -> "oe";
            case '\u0133' -> "ij";
            case '\u00FE' -> "th";
            default -> "ss";
        };
    }
}

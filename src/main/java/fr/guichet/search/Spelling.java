package fr.guichet.search;

/** How far apart two folded words are. */
final class Spelling {

    private Spelling() {}

    /** One bit for each letter that the word holds; figures share one. */
    static int letters(String word) {
        int bits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            bits |= c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 1 << 26;
        }
        return bits;
    }

    /** How much two words look alike, from 0 to 1: the share of neighbouring letters that both have. */
    static double alike(String a, String b) {
        if (a.length() < 2 || b.length() < 2) {
            return 0;
        }
        int common = 0;
        for (int i = 1; i < a.length(); i++) {
            int at = b.indexOf(a.charAt(i - 1));
            while (at >= 0 && (at + 1 == b.length() || b.charAt(at + 1) != a.charAt(i))) {
                at = b.indexOf(a.charAt(i - 1), at + 1);
            }
            common += at >= 0 ? 1 : 0;
        }
        return Math.min(1, 2.0 * common / (a.length() + b.length() - 2));
    }

    /** True if one change makes {@code b} of {@code a}: a letter changed, missing or added, or two neighbours swapped. */
    static boolean isOneLetterAway(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        int from = 0;
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int back = 0;
        while (back < shorter - from && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        int leftA = a.length() - from - back;
        int leftB = b.length() - from - back;
        if (leftA <= 1 && leftB <= 1) {
            return leftA + leftB > 0;
        }
        return leftA == 2 && leftB == 2 && a.charAt(from) == b.charAt(from + 1) && a.charAt(from + 1) == b.charAt(from);
    }
}

package fr.guichet.knowledge;

import java.util.Collection;

/** The candidate that is spelt most like a word. */
public final class Nearest {

    private Nearest() {}

    /** Returns the nearest of {@code candidates} within about a third of its letters, or null. */
    public static String of(String word, Collection<String> candidates) {
        String nearest = null;
        int best = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int most = Math.max(1, candidate.length() / 3);
            boolean begins = candidate.startsWith(word) || word.startsWith(candidate);
            if (!begins && Math.abs(word.length() - candidate.length()) > most) {
                // So many letters too many: the rest need not be counted, however long it is.
                continue;
            }
            int distance = begins ? 1 : distance(word, candidate);
            if (distance < best && distance <= most) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Levenshtein's distance; a swap of neighbours counts as one. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}

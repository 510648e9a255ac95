package fr.guichet.knowledge;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The candidate that is spelt most like a word; capitals and accents count for nothing. */
public final class Nearest {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Nearest() {}

    /** Returns the nearest of {@code candidates} within about a third of its letters, or null; of two, the shorter. */
    public static String of(String word, Collection<String> candidates) {
        String bare = bare(word);
        String nearest = null;
        int best = Integer.MAX_VALUE;
        for (String candidate : bare.isEmpty() ? List.<String>of() : candidates) {
            String other = bare(candidate);
            int most = Math.max(1, other.length() / 3);
            boolean begins = other.startsWith(bare) || bare.startsWith(other);
            if (!begins && Math.abs(bare.length() - other.length()) > most) {
                // So many letters too many: the rest need not be counted, however long it is.
                continue;
            }
            int distance = begins ? 1 : distance(bare, other);
            boolean nearer = distance < best || distance == best && candidate.length() < nearest.length();
            if (nearer && distance <= most) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static String bare(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
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

package fr.guichet.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks French text into lines; never before « : ; ? ! » » », nor inside a number, an amount, an hour or a day. */
public final class Wrap {

    /** A space that holds; printed as a plain one. */
    static final char GLUE = '\u00a0';

    private static final Pattern HOLDS = Pattern.compile("(?<=«) | (?=[:;?!»])"
            + "|(?<=\\d) (?=\\d|[€%]|h\\b|mois\\b|ans?\\b|jours?\\b|heures?\\b|janvier|février|mars|avril|mai|juin|juillet"
            + "|août|septembre|octobre|novembre|décembre)|(?<=\\d h) (?=\\d)|(?<=1er) (?=\\p{L})|(?<=Tél\\.) ");

    private final int width;

    /** @param width columns of a line, at least 8 */
    public Wrap(int width) {
        this.width = width;
    }

    /** Makes the spaces that must hold unbreakable. */
    public static String glue(String text) {
        return HOLDS.matcher(text).replaceAll(String.valueOf(GLUE));
    }

    /**
     * Breaks one paragraph.
     *
     * @param first what the first line starts with
     * @param next what the others start with
     * @param text glued already
     */
    public List<String> lines(String first, String next, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split(" +", -1)) {
            if (!empty && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
            while (length(line) > width) {
                line = breakWord(line, next, lines);
            }
        }
        lines.add(line.toString());
        lines.replaceAll(finished -> finished.replace(GLUE, ' ').stripTrailing());
        return lines;
    }

    /** Cuts a word longer than the line, after a hyphen, a point or a held space when there is one. */
    private StringBuilder breakWord(StringBuilder line, String next, List<String> lines) {
        int end = line.offsetByCodePoints(0, width);
        int cut = end;
        for (int at = end - 1; at > next.length() + width / 3; at--) {
            char c = line.charAt(at);
            if (c == GLUE || c == '-' || c == '.' || c == '/' || c == '@') {
                cut = c == GLUE || at + 1 <= end ? at + 1 : at;
                break;
            }
        }
        lines.add(line.substring(0, cut));
        return new StringBuilder(next).append(line.substring(cut).replaceFirst("^" + GLUE, ""));
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}

package fr.guichet.print;

import java.util.List;

/** A {@link Page} as text, one idea a line: made to be read by eye, by ear and by finger. */
public final class PageText {

    private static final String BULLET = "- ";
    private static final String UNDER = "  ";

    private PageText() {}

    /** @param width columns; a word that is longer stands out */
    public static String render(Page page, int width) {
        StringBuilder text = new StringBuilder();
        wrap(page.title(), "", "", width, text);
        for (String line : page.lead()) {
            wrap(line, "", "", width, text);
        }
        for (Page.Section section : page.sections()) {
            text.append('\n');
            wrap(section.title(), "", "", width, text);
            for (Page.Entry entry : section.entries()) {
                wrap(entry.text(), BULLET, UNDER, width, text);
                details(entry.details(), width, text);
            }
        }
        return text.toString();
    }

    /** Lines of one idea each; what goes on below it stands a little to the right. */
    public static String lines(List<String> lines, int width) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            wrap(line, "", UNDER, width, text);
        }
        return text.toString();
    }

    /** One paragraph, set in by {@code indent}. */
    public static String indented(String line, String indent, int width) {
        StringBuilder text = new StringBuilder();
        wrap(line, indent, indent, width, text);
        return text.toString();
    }

    private static void details(List<String> details, int width, StringBuilder text) {
        for (String detail : details) {
            wrap(detail, UNDER, detail.startsWith(BULLET) ? UNDER + UNDER : UNDER, width, text);
        }
    }

    /** Breaks at spaces, never before a sign that French sets apart (« ? », « : », a unit after a figure). */
    static void wrap(String line, String first, String next, int width, StringBuilder text) {
        int start = 0;
        String indent = first;
        while (true) {
            int room = width - indent.length();
            int end = line.length() - start <= room ? line.length() : breakBefore(line, start, start + room);
            text.append(indent)
                    .append(line.substring(start, trimmed(line, start, end)))
                    .append('\n');
            start = end;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
            if (start >= line.length()) {
                return;
            }
            indent = next;
        }
    }

    private static int trimmed(String line, int start, int end) {
        int last = end;
        while (last > start && line.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    /** The last place at or before {@code limit} where {@code line} may be broken; the first one after it if none. */
    private static int breakBefore(String line, int start, int limit) {
        for (int i = limit; i > start; i--) {
            if (isBreak(line, i)) {
                return i;
            }
        }
        for (int i = limit + 1; i < line.length(); i++) {
            if (isBreak(line, i)) {
                return i;
            }
        }
        return line.length();
    }

    private static boolean isBreak(String line, int i) {
        if (i >= line.length() || line.charAt(i) != ' ' || i + 1 >= line.length()) {
            return false;
        }
        char before = line.charAt(i - 1);
        char after = line.charAt(i + 1);
        boolean insideNumber = isDigit(before) && (isDigit(after) || after == '€' || after == '%');
        return before != '«' && "?!:;»".indexOf(after) < 0 && !insideNumber;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

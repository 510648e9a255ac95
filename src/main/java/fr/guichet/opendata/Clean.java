package fr.guichet.opendata;

/** Text from outside, made harmless: no control character, no escape sequence, nothing that turns the line around. */
final class Clean {

    /** Below it, after the space, every character is one to be seen. */
    private static final char FIRST_OTHER = 0x7f;

    private Clean() {}

    /**
     * Every run of spaces becomes one plain space, at the ends too; characters that are not to be seen go.
     *
     * @param text may be null
     */
    static String of(String text) {
        return text == null ? "" : clean(text, false);
    }

    /** The same without spaces at the ends, before a point or a comma, or inside brackets: a whole sentence. */
    static String sentence(String text) {
        return clean(text, true).strip();
    }

    private static String clean(String text, boolean sentence) {
        StringBuilder clean = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c > ' ' && c < FIRST_OTHER) {
                if (sentence) {
                    tighten(clean, c);
                }
                clean.append(c);
                i++;
            } else {
                int point = text.codePointAt(i);
                i += Character.charCount(point);
                if (isSpace(point)) {
                    space(clean, sentence);
                } else if (isSeen(point)) {
                    clean.appendCodePoint(point);
                }
            }
        }
        return clean.toString();
    }

    private static void tighten(StringBuilder clean, char next) {
        int last = clean.length() - 1;
        if ((next == '.' || next == ',' || next == ')') && last >= 0 && clean.charAt(last) == ' ') {
            clean.setLength(last);
        }
    }

    private static void space(StringBuilder clean, boolean sentence) {
        int last = clean.length() - 1;
        boolean open = last >= 0 && (clean.charAt(last) == ' ' || sentence && clean.charAt(last) == '(');
        if (!open) {
            clean.append(' ');
        }
    }

    /** An address without its scheme, to be read or typed; empty unless it is one of the web. */
    static String address(String url) {
        String clean = of(url).strip();
        int scheme = clean.indexOf("://");
        if (scheme < 0) {
            return "";
        }
        String name = clean.substring(0, scheme);
        if (!name.equals("http") && !name.equals("https") || clean.indexOf(' ') >= 0) {
            return "";
        }
        String address = clean.substring(scheme + 3);
        address = address.startsWith("www.") ? address.substring(4) : address;
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean isSeen(int c) {
        // The accented letters of French, without looking further.
        if (c >= 0xc0 && c < 0x180) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}

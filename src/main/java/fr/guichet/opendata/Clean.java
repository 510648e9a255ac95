package fr.guichet.opendata;

/** Text from outside, made harmless: no control character, no escape sequence, nothing that turns the line around. */
final class Clean {

    private Clean() {}

    /**
     * Every run of spaces becomes one plain space, at the ends too; characters that are not to be seen go.
     *
     * @param text may be null
     */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space(clean);
            } else if (isSeen(c)) {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** The same without spaces at the ends or before a point or a comma: a whole sentence. */
    static String sentence(String text) {
        String clean = of(text);
        StringBuilder sentence = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            int last = sentence.length() - 1;
            boolean closes = c == '.' || c == ',' || c == ')';
            if (closes && last >= 0 && sentence.charAt(last) == ' ') {
                sentence.setLength(last);
            } else if (c == ' ' && last >= 0 && (sentence.charAt(last) == '(' || sentence.charAt(last) == ' ')) {
                continue;
            }
            sentence.append(c);
        }
        return sentence.toString().strip();
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

    private static void space(StringBuilder clean) {
        if (clean.length() == 0 || clean.charAt(clean.length() - 1) != ' ') {
            clean.append(' ');
        }
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean isSeen(int c) {
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

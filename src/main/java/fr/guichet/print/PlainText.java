package fr.guichet.print;

import java.text.Normalizer;

/** French text in ASCII, for a terminal or a printer that knows nothing else. Never changes the number of lines. */
public final class PlainText {

    private PlainText() {}

    /**
     * Accents go, signs become the nearest ASCII ones; what has none leaves a blank to fill in, « _ »: never a
     * question mark, which would be read as one.
     */
    public static String of(String text) {
        int first = firstOther(text);
        if (first < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 16).append(text, 0, first);
        int i = first;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c < 0x80) {
                plain.append((char) c);
            } else {
                plain.append(sign(c));
            }
            i += Character.charCount(c);
        }
        return plain.toString();
    }

    private static int firstOther(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return i;
            }
        }
        return -1;
    }

    private static String sign(int c) {
        return switch (c) {
            case '\u00A0', '\u202F', '\u2009' -> " ";
            case '«', '»', '“', '”', '„' -> "\"";
            case '’', '‘', 'ʼ', '′' -> "'";
            case '–', '—', '‑', '−' -> "-";
            case '…' -> "...";
            case 'œ' -> "oe";
            case 'Œ' -> "OE";
            case 'æ' -> "ae";
            case 'Æ' -> "AE";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'đ' -> "d";
            case 'Đ' -> "D";
            case 'ı' -> "i";
            case '€' -> "EUR";
            case '°', 'º' -> "o";
            case 'ª' -> "a";
            case '×' -> "x";
            case '÷', '⁄' -> "/";
            case '│' -> "|";
            case '─' -> "-";
            case '©' -> "(c)";
            case '®' -> "(R)";
            case '•', '·', '∙' -> "*";
            case '→' -> "->";
            case '←' -> "<-";
            case '↑' -> "Haut";
            case '↓' -> "Bas";
            case '☐' -> "[ ]";
            case '☑', '☒' -> "[x]";
            case '✓', '✔' -> "x";
            default -> letter(c);
        };
    }

    /** The letters under the accent or in the ligature; nothing for a lone accent. */
    private static String letter(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return "";
        }
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (part < 0x80) {
                plain.append(part);
            } else if (part == '⁄') {
                plain.append('/');
            }
        }
        return plain.length() == 0 ? "_" : plain.toString();
    }
}

package fr.guichet.print;

import java.text.Normalizer;

/** French text in ASCII, for a terminal or a printer that knows nothing else. Never changes the number of lines. */
public final class PlainText {

    private PlainText() {}

    /** Accents go, signs become the nearest ASCII ones; what has none becomes a question mark. */
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
            case '€' -> "EUR";
            case '°', 'º' -> "o";
            case 'ª' -> "a";
            case '×' -> "x";
            case '•', '·', '∙' -> "*";
            case '→' -> "->";
            case '←' -> "<-";
            case '☐' -> "[ ]";
            case '☑', '☒' -> "[x]";
            case '✓', '✔' -> "x";
            default -> letter(c);
        };
    }

    /** The letter under the accent; nothing for a lone accent. */
    private static String letter(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return "";
        }
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        return parts.charAt(0) < 0x80 ? parts.substring(0, 1) : "?";
    }
}

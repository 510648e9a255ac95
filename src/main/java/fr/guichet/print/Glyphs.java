package fr.guichet.print;

import java.text.Normalizer;

/** The characters that a printer or a terminal can show: all, or ASCII alone. */
final class Glyphs {

    private static final char LAST_ASCII = 126;

    private final boolean ascii;

    Glyphs(boolean ascii) {
        this.ascii = ascii;
    }

    String box(boolean ticked) {
        if (ascii) {
            return ticked ? "[x]" : "[ ]";
        }
        return ticked ? "☑" : "☐";
    }

    /** The text with what cannot be shown replaced, without control characters. */
    String show(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == Wrap.GLUE || !Character.isISOControl(character)) {
                shown.append(ascii ? plain(character) : Character.toString(character));
            }
        });
        return shown.toString();
    }

    private static String plain(int character) {
        if (character == Wrap.GLUE || character <= LAST_ASCII) {
            return Character.toString(character);
        }
        return switch (character) {
            case '«', '»', '“', '”' -> "\"";
            case '’', '‘' -> "'";
            case '–', '—', '·', '•' -> "-";
            case '…' -> "...";
            case '€' -> "EUR";
            case 'œ' -> "oe";
            case 'Œ' -> "OE";
            case 'æ' -> "ae";
            case 'Æ' -> "AE";
            case '°' -> "o";
            case '\u202f' -> String.valueOf(Wrap.GLUE);
            default -> folded(character);
        };
    }

    private static String folded(int character) {
        String base = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
        char first = base.charAt(0);
        return first <= LAST_ASCII ? String.valueOf(first) : "?";
    }
}

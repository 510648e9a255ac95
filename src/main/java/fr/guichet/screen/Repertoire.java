package fr.guichet.screen;

import fr.guichet.print.PlainText;
import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The signs that a terminal can show, decided from the locale and never from the JVM's own charset. */
enum Repertoire {
    UTF8,
    LATIN9,
    LATIN1,
    ASCII;

    /** Where ISO-8859-15 differs from ISO-8859-1: its own signs, at these bytes. */
    private static final String NINE = "€ŠšŽžŒœŸ";

    private static final String NINE_BYTES = "\u00A4\u00A6\u00A8\u00B4\u00B8\u00BC\u00BD\u00BE";
    private static final int REPLACEMENT = '?';

    /** As POSIX says: the first of {@code LC_ALL}, {@code LC_CTYPE}, {@code LANG} that is set and not empty. */
    static Repertoire of(Map<String, String> environment) {
        String locale = first(environment, "LC_ALL", "LC_CTYPE", "LANG").toLowerCase(Locale.ROOT);
        if (locale.contains("utf-8") || locale.contains("utf8")) {
            return UTF8;
        }
        if (locale.contains("8859-15") || locale.contains("885915") || locale.endsWith("@euro")) {
            return LATIN9;
        }
        // A bare fr_FR is ISO-8859-1 for the C library.
        return locale.contains("8859-1") || locale.contains("88591") || locale.equals("fr_fr") ? LATIN1 : ASCII;
    }

    private static String first(Map<String, String> environment, String... names) {
        for (String name : names) {
            String value = environment.get(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** The same text in signs that this terminal shows: composed, without control characters, nothing outside the BMP. */
    String fit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!shows(text.charAt(i))) {
                return fitFrom(text);
            }
        }
        return text;
    }

    private String fitFrom(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder fitted = new StringBuilder(composed.length() + 8);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (shows(c)) {
                fitted.append(c);
            } else if (Character.isHighSurrogate(c)) {
                fitted.append((char) REPLACEMENT);
            } else if (c == '\t' || c == '\u00A0' || c == '\u202F') {
                fitted.append(' ');
            } else if (!Character.isISOControl(c) && !Character.isSurrogate(c) && !isMark(c)) {
                fitted.append(this == UTF8 ? "?" : PlainText.of(Character.toString(c)));
            }
        }
        return fitted.toString();
    }

    private boolean shows(char c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        return switch (this) {
            case UTF8 -> c >= 0xA0 && c != '\u00A0' && c != '\u202F' && !Character.isSurrogate(c) && !isMark(c);
            case LATIN9 -> NINE.indexOf(c) >= 0 || c > 0xA0 && c <= 0xFF && NINE_BYTES.indexOf(c) < 0;
            case LATIN1 -> c > 0xA0 && c <= 0xFF;
            case ASCII -> false;
        };
    }

    private static boolean isMark(char c) {
        int type = c < 0x300 ? Character.OTHER_SYMBOL : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    /** Writes one fitted character. */
    void encode(char c, ByteArrayOutputStream out) {
        if (c < 0x80) {
            out.write(c);
        } else if (this == UTF8) {
            if (c >= 0x800) {
                out.write(0xE0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3F);
            } else {
                out.write(0xC0 | c >> 6);
            }
            out.write(0x80 | c & 0x3F);
        } else {
            int nine = NINE.indexOf(c);
            out.write(nine >= 0 && this == LATIN9 ? NINE_BYTES.charAt(nine) : c <= 0xFF ? c : REPLACEMENT);
        }
    }

    /** The character that one byte of a single-byte terminal stands for. */
    char decode(int octet) {
        int nine = NINE_BYTES.indexOf(octet);
        return this == LATIN9 && nine >= 0 ? NINE.charAt(nine) : (char) octet;
    }

    /** True if keys arrive as UTF-8, whatever is shown. */
    boolean readsUtf8() {
        return this == UTF8 || this == ASCII;
    }
}

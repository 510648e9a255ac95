package fr.guichet.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * From the bytes of a terminal to keys. Knows xterm, PuTTY, tmux, screen and the Linux console. It keeps no time: whoever
 * feeds it says when a lone escape has waited long enough ({@link #flush}).
 */
final class KeyDecoder {

    /** More than anybody types at once; the rest of a paste is dropped. */
    static final int LONGEST_PASTE = 4_000;

    private static final int ESCAPE = 0x1B;
    private static final int LONGEST_SEQUENCE = 32;
    private static final String PASTE_START = "[200~";
    private static final String PASTE_END = "\u001B[201~";
    /** What {@code CSI n ~} means, by n. */
    private static final Key[] TILDE = new Key[35];

    static {
        TILDE[1] = Key.Named.HOME;
        TILDE[3] = Key.Named.DELETE;
        TILDE[4] = Key.Named.END;
        TILDE[5] = Key.Named.PAGE_UP;
        TILDE[6] = Key.Named.PAGE_DOWN;
        TILDE[7] = Key.Named.HOME;
        TILDE[8] = Key.Named.END;
        int[] functions = {11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24};
        for (int i = 0; i < functions.length; i++) {
            TILDE[functions[i]] = Key.function(i + 1);
        }
    }

    private final Repertoire repertoire;
    private final StringBuilder sequence = new StringBuilder();
    private final StringBuilder paste = new StringBuilder();
    private List<Key> keys = new ArrayList<>();
    private boolean escaped;
    private boolean pasting;
    private int point;
    private int following;

    KeyDecoder(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /** Returns the keys that these octets complete, in order; one character an octet. */
    List<Key> feed(String octets) {
        for (int i = 0; i < octets.length(); i++) {
            octet(octets.charAt(i) & 0xFF);
        }
        return taken();
    }

    /** True while an escape was read and what it means depends on what comes next. */
    boolean isPending() {
        return escaped && !pasting;
    }

    /** Nothing came after the escape: it was the key itself, and what followed it are keys too. */
    List<Key> flush() {
        if (isPending()) {
            giveUp();
        }
        return taken();
    }

    private List<Key> taken() {
        List<Key> result = keys;
        keys = new ArrayList<>();
        return result;
    }

    private void octet(int octet) {
        if (following > 0) {
            if ((octet & 0xC0) == 0x80) {
                point = point << 6 | octet & 0x3F;
                following--;
                if (following == 0) {
                    codePoint(point);
                }
                return;
            }
            following = 0;
        }
        if (octet < 0x80) {
            unit((char) octet);
        } else if (!repertoire.readsUtf8()) {
            unit(repertoire.decode(octet));
        } else if (octet >= 0xC2 && octet < 0xF5) {
            following = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
            point = octet & 0x3F >> following;
        }
    }

    /** What has no place in one cell of ours (an emoji) is passed over. */
    private void codePoint(int value) {
        if (value >= 0xA0 && value <= 0xFFFF && !(value >= 0xD800 && value <= 0xDFFF)) {
            unit((char) value);
        }
    }

    private void unit(char c) {
        if (pasting) {
            pasted(c);
        } else if (escaped) {
            inSequence(c);
        } else if (c == ESCAPE) {
            escaped = true;
        } else {
            keys.add(plain(c));
        }
    }

    private static Key plain(char c) {
        return switch (c) {
            case '\r', '\n' -> Key.Named.ENTER;
            case '\t' -> Key.Named.TAB;
            case 0x7F, '\b' -> Key.Named.BACKSPACE;
            default -> c < ' ' ? c == 0 ? Key.Named.OTHER : Key.control((char) (c + '`')) : Key.sign(c);
        };
    }

    private void inSequence(char c) {
        if (sequence.length() == 0) {
            if (c == '[' || c == 'O') {
                sequence.append(c);
            } else {
                // Alt and a letter, or Escape and a letter in a hurry: both are two keys.
                escaped = false;
                keys.add(Key.Named.ESCAPE);
                unit(c);
            }
            return;
        }
        if (c == ESCAPE || c < ' ') {
            giveUp();
            unit(c);
            return;
        }
        sequence.append(c);
        boolean linuxFunction = sequence.length() == 2 && c == '[' && sequence.charAt(0) == '[';
        if (c >= '@' && c <= '~' && !linuxFunction) {
            finish();
        } else if (sequence.length() > LONGEST_SEQUENCE) {
            sequence.setLength(0);
            escaped = false;
        }
    }

    private void finish() {
        String read = sequence.toString();
        sequence.setLength(0);
        escaped = false;
        if (read.equals(PASTE_START)) {
            pasting = true;
            return;
        }
        keys.add(named(read));
    }

    private void giveUp() {
        escaped = false;
        keys.add(Key.Named.ESCAPE);
        for (int i = 0; i < sequence.length(); i++) {
            keys.add(plain(sequence.charAt(i)));
        }
        sequence.setLength(0);
    }

    private static Key named(String read) {
        char last = read.charAt(read.length() - 1);
        if (read.startsWith("[[")) {
            return last >= 'A' && last <= 'E' ? Key.function(last - 'A' + 1) : Key.Named.OTHER;
        }
        return switch (last) {
            case 'A' -> Key.Named.UP;
            case 'B' -> Key.Named.DOWN;
            case 'C' -> Key.Named.RIGHT;
            case 'D' -> Key.Named.LEFT;
            case 'H' -> Key.Named.HOME;
            case 'F' -> Key.Named.END;
            case 'Z' -> Key.Named.BACK_TAB;
            case 'M' -> read.charAt(0) == 'O' ? Key.Named.ENTER : Key.Named.OTHER;
            case 'P', 'Q', 'R', 'S' -> Key.function(last - 'P' + 1);
            case '~' -> tilde(read);
            default -> keypad(read, last);
        };
    }

    private static Key keypad(String read, char last) {
        boolean figure = read.length() == 2 && read.charAt(0) == 'O' && last >= 'p' && last <= 'y';
        return figure ? Key.sign((char) (last - 'p' + '0')) : Key.Named.OTHER;
    }

    private static Key tilde(String read) {
        int number = 0;
        for (int i = 1; i < read.length() && Character.isDigit(read.charAt(i)) && number < TILDE.length; i++) {
            number = number * 10 + read.charAt(i) - '0';
        }
        Key key = number < TILDE.length ? TILDE[number] : null;
        return key == null ? Key.Named.OTHER : key;
    }

    /** A pasted line feed is a space: it never presses Enter. */
    private void pasted(char c) {
        paste.append(c);
        int end = paste.length() - PASTE_END.length();
        if (c == '~' && end >= 0 && paste.indexOf(PASTE_END, end) == end) {
            String text = paste.substring(0, Math.min(end, LONGEST_PASTE));
            paste.setLength(0);
            pasting = false;
            keys.add(new Key.Paste(oneLine(text)));
        } else if (paste.length() > LONGEST_PASTE + 2 * PASTE_END.length()) {
            // The end mark may straddle what is dropped.
            paste.delete(LONGEST_PASTE, paste.length() - PASTE_END.length());
        }
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c >= 0x7F && c <= 0xA0;
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}

package fr.guichet.screen;

/** A line being typed, and the place in it where the next letter goes. */
record Line(String text, int caret) {

    static final Line EMPTY = new Line("", 0);

    /** Longer than any question; a longer paste is cut. */
    static final int LONGEST = 500;

    Line {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        caret = Math.max(0, Math.min(caret, text.length()));
    }

    static Line of(String text) {
        return new Line(text, text.length());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Line insert(String typed) {
        return new Line(text.substring(0, caret) + typed + text.substring(caret), caret + typed.length());
    }

    /** The line after an editing key; the same line if the key edits nothing. */
    Line edit(Key key) {
        if (key instanceof Key.Sign sign) {
            return insert(Character.toString(sign.value()));
        }
        if (key instanceof Key.Paste paste) {
            return insert(paste.text());
        }
        if (key instanceof Key.Control control) {
            return control(control.letter());
        }
        return key instanceof Key.Named named ? named(named) : this;
    }

    private Line control(char letter) {
        return switch (letter) {
            case 'a' -> new Line(text, 0);
            case 'u' -> new Line(text.substring(caret), 0);
            case 'k' -> new Line(text.substring(0, caret), caret);
            case 'w' -> withoutWord();
            default -> this;
        };
    }

    private Line withoutWord() {
        int start = caret;
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        while (start > 0 && text.charAt(start - 1) != ' ') {
            start--;
        }
        return new Line(text.substring(0, start) + text.substring(caret), start);
    }

    private Line named(Key.Named key) {
        return switch (key) {
            case BACKSPACE ->
                caret == 0 ? this : new Line(text.substring(0, caret - 1) + text.substring(caret), caret - 1);
            case DELETE ->
                caret == text.length() ? this : new Line(text.substring(0, caret) + text.substring(caret + 1), caret);
            case LEFT -> new Line(text, caret - 1);
            case RIGHT -> new Line(text, caret + 1);
            case HOME -> new Line(text, 0);
            case END -> new Line(text, text.length());
            case ENTER, ESCAPE, TAB, BACK_TAB, UP, DOWN, PAGE_UP, PAGE_DOWN, OTHER -> this;
        };
    }
}

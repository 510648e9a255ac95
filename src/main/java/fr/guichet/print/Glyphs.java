package fr.guichet.print;

/** The characters that a printer or a terminal can show: all, or ASCII alone. */
final class Glyphs {

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
        text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .forEach(shown::appendCodePoint);
        return ascii ? PlainText.of(shown.toString().replace("« ", "\"").replace(" »", "\"")) : shown.toString();
    }
}

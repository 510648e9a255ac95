package fr.guichet.screen;

/** What the keyboard says, in our own words. */
sealed interface Key {

    /** A key that writes nothing. */
    enum Named implements Key {
        ENTER("Entrée"),
        ESCAPE("Échap"),
        TAB("Tab"),
        BACK_TAB("Maj-Tab"),
        BACKSPACE("Effacer"),
        DELETE("Suppr"),
        UP("↑"),
        DOWN("↓"),
        LEFT("←"),
        RIGHT("→"),
        PAGE_UP("Page préc."),
        PAGE_DOWN("Page suiv."),
        HOME("Début"),
        END("Fin"),
        OTHER("");

        private final String label;

        Named(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** A letter, a figure, a sign, a space. */
    record Sign(char value) implements Key {
        @Override
        public String label() {
            return value == ' ' ? "Espace" : Character.toString(value);
        }
    }

    /** {@code Ctrl} and a letter, in lower case. */
    record Control(char letter) implements Key {
        @Override
        public String label() {
            return "Ctrl-" + Character.toUpperCase(letter);
        }
    }

    record Function(int number) implements Key {
        @Override
        public String label() {
            return "F" + number;
        }
    }

    /** Text that was pasted, on one line. */
    record Paste(String text) implements Key {
        @Override
        public String label() {
            return "";
        }
    }

    /** As the bottom line and the help write it. */
    String label();

    static Key sign(char value) {
        return new Sign(value);
    }

    static Key control(char letter) {
        return new Control(letter);
    }

    static Key function(int number) {
        return new Function(number);
    }
}

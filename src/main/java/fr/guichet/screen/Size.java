package fr.guichet.screen;

/** Columns and rows of the terminal. */
record Size(int columns, int rows) {

    static final Size USUAL = new Size(80, 24);

    private static final int FEWEST_COLUMNS = 40;
    private static final int FEWEST_ROWS = 12;
    private static final int MOST = 1_000;

    Size {
        columns = Math.max(1, Math.min(columns, MOST));
        rows = Math.max(1, Math.min(rows, MOST));
    }

    boolean isTooSmall() {
        return columns < FEWEST_COLUMNS || rows < FEWEST_ROWS;
    }

    /** Reads « 24 80 », rows first, as {@code stty size} says it; the usual size when it says nothing. */
    static Size parse(String text) {
        int space = text.indexOf(' ');
        try {
            int rows = Integer.parseInt(text.substring(0, Math.max(0, space)).strip());
            int columns = Integer.parseInt(text.substring(space + 1).strip());
            return rows > 0 && columns > 0 ? new Size(columns, rows) : USUAL;
        } catch (NumberFormatException e) {
            return USUAL;
        }
    }
}

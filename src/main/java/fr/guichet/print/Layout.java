package fr.guichet.print;

/**
 * How a text sheet is laid out.
 *
 * @param width columns, 24 at least
 * @param large true for large print: fewer columns, more space
 * @param ascii true if only ASCII may be written
 * @param detail true for the whole tutorial instead of one page
 * @param exercise true for a person who does not exist: every page says so
 */
public record Layout(int width, boolean large, boolean ascii, boolean detail, boolean exercise) {

    /** What every page of an exercise begins with. */
    public static final String EXERCISE = "EXERCICE";

    public static final int A4_WIDTH = 80;
    /** The narrowest that still holds a telephone number with its box. */
    public static final int MIN_WIDTH = 24;

    public static final int MAX_WIDTH = 132;

    private static final int LARGE_WIDTH = 48;
    private static final int LARGE_LINES = 32;
    private static final int A4_LINES = 45;
    /** What a printer puts on a side; the first page keeps room for a hand that writes. */
    private static final int NEXT_LINES = 60;

    public static final Layout A4 = new Layout(A4_WIDTH, false, false, false);

    public Layout {
        width = Math.max(MIN_WIDTH, width);
    }

    public Layout(int width, boolean large, boolean ascii, boolean detail) {
        this(width, large, ascii, detail, false);
    }

    public Layout withWidth(int columns) {
        return new Layout(columns, large, ascii, detail, exercise);
    }

    public Layout withLarge(boolean on) {
        return new Layout(width, on, ascii, detail, exercise);
    }

    public Layout withAscii(boolean on) {
        return new Layout(width, large, on, detail, exercise);
    }

    public Layout withDetail(boolean on) {
        return new Layout(width, large, ascii, on, exercise);
    }

    public Layout forExercise() {
        return new Layout(width, large, ascii, detail, true);
    }

    /** The title, marked if this is an exercise. */
    String marked(String title) {
        return exercise ? EXERCISE + " : " + title : title;
    }

    /** Columns really used. */
    int columns() {
        return large ? Math.min(width, LARGE_WIDTH) : width;
    }

    /** Lines of the first page; 0 on a roll of paper, which has no pages. */
    int pageLines() {
        if (width < A4_WIDTH || detail) {
            return 0;
        }
        return large ? LARGE_LINES : A4_LINES;
    }

    /** Lines of the pages that follow. */
    int nextPageLines() {
        return large ? LARGE_LINES : NEXT_LINES;
    }
}

package fr.guichet.screen;

/** Which rows of a long list are on show, and moving in it. The list turns by half pages, so that few rows change. */
final class Rows {

    /** The rows of a view that no line of a text stands on: title, keys, what is left below. */
    private static final int READ_ROWS = 6;

    private Rows() {}

    /** The first row on show so that {@code selected} is among {@code height}. */
    static int top(int selected, int height, int count) {
        if (count <= height || height < 2) {
            return height < 2 ? Math.max(0, selected) : 0;
        }
        int half = height / 2;
        int top = Math.max(0, selected / half - 1) * half;
        return Math.max(0, Math.min(top, count - height));
    }

    /** The row after {@code action}, among {@code count}; the same one if it does not move. */
    static int move(Action action, int selected, int count, int page) {
        int wanted =
                switch (action) {
                    case UP -> selected - 1;
                    case DOWN -> selected + 1;
                    case PAGE_UP -> selected - Math.max(1, page);
                    case PAGE_DOWN -> selected + Math.max(1, page);
                    case FIRST -> 0;
                    case LAST -> count - 1;
                    default -> selected;
                };
        return Math.max(0, Math.min(wanted, count - 1));
    }

    /** A page of a view that is read: what follows starts where this ended. */
    static int page(Size size) {
        return size.rows() - READ_ROWS;
    }

    static boolean isMove(Action action) {
        return switch (action) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST -> true;
            default -> false;
        };
    }
}

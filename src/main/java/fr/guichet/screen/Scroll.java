package fr.guichet.screen;

import fr.guichet.knowledge.FrenchCount;
import java.util.ArrayList;
import java.util.List;

/** Lines that may not fit: the one that is selected is in sight, and the last row says how many are left below. */
final class Scroll {

    private static final int FEWEST_ROWS = 4;

    private record Shown(int x, String text, Paint paint) {}

    private final List<Shown> lines = new ArrayList<>();
    private int selected;

    /** How many of {@code height} rows are for the list: the last one says what is left, when not all fit. */
    static int rows(int height, int count) {
        return count > height && height >= FEWEST_ROWS ? height - 1 : height;
    }

    /** What the last row says; nothing when all fit. */
    static void left(Canvas canvas, int top, int rows, int count) {
        if (rows == canvas.height()) {
            return;
        }
        int below = count - top - rows;
        canvas.blank(rows);
        if (below > 0) {
            View.keyed(canvas, 2, rows, Key.Named.DOWN.label(), "encore " + FrenchCount.of(below, "ligne", "lignes"));
        } else {
            canvas.put(2, rows, "(fin)");
        }
    }

    void add(String text, Paint paint) {
        add(0, text, paint);
    }

    void add(int x, String text, Paint paint) {
        lines.add(new Shown(x, text, paint));
    }

    /** The next line is the one that is selected. */
    void select() {
        selected = lines.size();
    }

    /** A row that can be chosen, on one line. */
    void option(String text, boolean chosen) {
        if (chosen) {
            select();
        }
        add((chosen ? "> " : "  ") + text, chosen ? Paint.SELECTED : Paint.PLAIN);
    }

    int size() {
        return lines.size();
    }

    Cursor draw(Canvas canvas) {
        int rows = rows(canvas.height(), lines.size());
        int top = Rows.top(selected, rows, lines.size());
        for (int y = 0; y < rows && top + y < lines.size(); y++) {
            Shown line = lines.get(top + y);
            canvas.put(line.x(), y, line.text(), line.paint());
        }
        left(canvas, top, rows, lines.size());
        return canvas.cursor(0, selected - top);
    }
}

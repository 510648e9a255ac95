package fr.guichet.screen;

import java.util.List;

/** A line being typed at the bottom of the screen. */
final class EntryView {

    private static final int MOST_LINES = 4;

    private EntryView() {}

    /** On the last rows of the screen, as many as the prompt needs. */
    static Cursor draw(Dialog.Entry entry, Canvas canvas) {
        List<String> prompt = canvas.wrap(entry.error().isEmpty() ? entry.prompt() : entry.error(), canvas.width());
        int lines = Math.min(prompt.size(), MOST_LINES);
        int top = canvas.height() - 1 - lines;
        for (int i = 0; i < lines; i++) {
            canvas.blank(top + i);
            canvas.put(0, top + i, prompt.get(i), Paint.TITLE);
        }
        return field(canvas, 0, canvas.height() - 1, "> ", entry.line());
    }

    /** The end of a line too long for its place is what shows: the cursor is always in sight. */
    static Cursor field(Canvas canvas, int x, int y, String label, Line line) {
        int start = canvas.put(x, y, label, Paint.KEY);
        int room = Math.max(1, canvas.width() - start - 1);
        int caret = canvas.columnsOf(line.text().substring(0, line.caret()));
        int from = 0;
        while (from < line.caret() && canvas.columnsOf(line.text().substring(from, line.caret())) > room) {
            from++;
        }
        int shown = from == 0 ? caret : canvas.columnsOf(line.text().substring(from, line.caret()));
        canvas.put(start, y, line.text().substring(from), Paint.PLAIN);
        return canvas.cursor(start + shown, y);
    }
}

package fr.guichet.screen;

/** A line being typed at the bottom of the screen. */
final class EntryView {

    private EntryView() {}

    static Cursor draw(Dialog.Entry entry, Canvas canvas) {
        canvas.put(0, 0, entry.error().isEmpty() ? entry.prompt() : entry.error(), Paint.TITLE);
        return field(canvas, 0, 1, "> ", entry.line());
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

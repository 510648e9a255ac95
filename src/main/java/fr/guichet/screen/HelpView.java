package fr.guichet.screen;

import java.util.List;

/** The keys of a view. */
final class HelpView {

    /** Holds « Entrée ou Espace » and « Maj-Tab ou ← ». */
    private static final int KEYS = 22;

    private static final int NARROW_KEYS = 17;
    private static final int WIDE = 60;

    private HelpView() {}

    static Cursor draw(Page.Help page, boolean practice, Canvas canvas) {
        canvas.put(0, 0, "Les touches : " + page.about().title(), Paint.TITLE);
        List<HelpRow> rows = HelpRow.of(page.about(), practice);
        Canvas body = canvas.below(1);
        int column = 2 + (canvas.width() >= WIDE ? KEYS : NARROW_KEYS);
        int kept = Scroll.rows(body.height(), rows.size());
        int top = Rows.top(page.selected(), kept, rows.size());
        for (int y = 0; y < kept && top + y < rows.size(); y++) {
            HelpRow row = rows.get(top + y);
            body.put(0, y, top + y == page.selected() ? ">" : " ", Paint.SELECTED);
            if (row.key().isEmpty()) {
                body.put(2, y, row.text());
            } else {
                body.put(2, y, row.key(), Paint.KEY);
                body.put(column, y, row.text());
            }
        }
        Scroll.left(body, top, kept, rows.size());
        return body.cursor(0, page.selected() - top);
    }
}

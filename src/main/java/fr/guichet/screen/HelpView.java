package fr.guichet.screen;

import java.util.List;

/** The keys of a view. */
final class HelpView {

    private static final int KEYS = 22;

    private HelpView() {}

    static Cursor draw(Page.Help page, Canvas canvas) {
        canvas.put(0, 0, "Les touches : " + page.about().title(), Paint.TITLE);
        List<HelpRow> rows = HelpRow.of(page.about());
        Canvas body = canvas.below(1);
        int top = Rows.top(page.selected(), body.height(), rows.size());
        for (int y = 0; y < body.height() && top + y < rows.size(); y++) {
            HelpRow row = rows.get(top + y);
            boolean selected = top + y == page.selected();
            body.put(0, y, selected ? ">" : " ", Paint.SELECTED);
            if (row.key().isEmpty()) {
                body.put(2, y, row.text());
            } else {
                body.put(2, y, row.key(), Paint.KEY);
                body.put(2 + KEYS, y, row.text());
            }
        }
        return body.cursor(0, page.selected() - top);
    }
}

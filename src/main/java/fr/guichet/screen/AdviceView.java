package fr.guichet.screen;

import java.util.ArrayList;
import java.util.List;

/** The advice, with its reasons and what would change it. */
final class AdviceView {

    private AdviceView() {}

    private record Shown(int row, String text, Paint paint) {}

    static Cursor draw(Model model, Page.Advice page, Canvas canvas, Engines engines) {
        List<AdviceRow> rows = AdviceRow.of(model.findings(), model.visit().situation(), engines);
        int selected = Math.max(0, Math.min(page.selected(), rows.size() - 1));
        List<Shown> lines = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            AdviceRow row = rows.get(i);
            if (i == selected) {
                at = lines.size();
            }
            boolean first = true;
            for (String text : canvas.wrap(row.text(), canvas.width() - 2 - row.indent())) {
                String mark = first && i == selected ? ">" : " ";
                String more = first ? "" : "  ";
                lines.add(new Shown(i, mark + " " + " ".repeat(row.indent()) + more + text, row.paint()));
                first = false;
            }
        }
        int top = Rows.top(at, canvas.height(), lines.size());
        for (int y = 0; y < canvas.height() && top + y < lines.size(); y++) {
            canvas.put(0, y, lines.get(top + y).text(), lines.get(top + y).paint());
        }
        return canvas.cursor(0, at - top);
    }
}

package fr.guichet.screen;

import java.util.List;

/** The advice, with its reasons and what would change it. */
final class AdviceView {

    private static final int HANGING = 2;

    private AdviceView() {}

    static Cursor draw(Model model, Page.Advice page, Canvas canvas, Engines engines) {
        List<AdviceRow> rows = AdviceRow.of(model.findings(), model.visit().situation(), engines);
        int selected = Math.max(0, Math.min(page.selected(), rows.size() - 1));
        Scroll scroll = new Scroll();
        for (int i = 0; i < rows.size(); i++) {
            AdviceRow row = rows.get(i);
            String mark = (i == selected ? "> " : "  ") + " ".repeat(row.indent());
            if (i == selected) {
                scroll.select();
            }
            for (String text : canvas.wrap(row.text(), canvas.width() - mark.length() - HANGING)) {
                scroll.add(mark + text, row.paint());
                mark = " ".repeat(2 + row.indent() + HANGING);
            }
        }
        return scroll.draw(canvas);
    }
}

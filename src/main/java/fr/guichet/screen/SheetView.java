package fr.guichet.screen;

import fr.guichet.knowledge.FrenchCount;
import java.util.List;

/** The sheet as it prints, with a mark on the line that is selected. */
final class SheetView {

    private static final int MARGIN = 2;

    private SheetView() {}

    static Cursor draw(Model model, Page.Sheet page, Canvas place, Engines engines) {
        List<String> lines = engines.lines(model);
        Canvas whole = place;
        if (model.seat().played() != null) {
            Canvas bag = place.part(0, 0, place.width(), Math.max(1, place.height() / 4));
            int rows = bag.paragraph(0, 0, Coach.bag(model, engines), Paint.CHANGED);
            whole = place.below(Math.min(rows, bag.height()));
        }
        Canvas canvas = whole;
        int facts = model.findings().sheet() == null
                ? 0
                : model.findings().sheet().toCheck().size();
        if (facts > 0) {
            String count = FrenchCount.of(facts, "fait", "faits");
            String line = count + " à vérifier avant de donner : « c » les montre.";
            canvas = whole.below(whole.paragraph(0, 0, line, Paint.WARNING));
        }
        int selected = Math.max(0, Math.min(page.selected(), lines.size() - 1));
        int rows = Scroll.rows(canvas.height(), lines.size());
        int top = Rows.top(selected, rows, lines.size());
        int margin = canvas.width() >= widest(lines) + MARGIN ? MARGIN : 0;
        for (int y = 0; y < rows && top + y < lines.size(); y++) {
            boolean marked = top + y == selected;
            Paint paint = marked ? Paint.SELECTED : Paint.PLAIN;
            String line = lines.get(top + y);
            if (margin > 0) {
                canvas.put(0, y, marked ? ">" : " ", paint);
            } else if (marked) {
                line = marked(line, canvas.width());
            }
            canvas.put(margin, y, line, paint);
        }
        Scroll.left(canvas, top, rows, lines.size());
        return canvas.cursor(0, selected - top);
    }

    /** On a sheet as wide as the screen a line moves over for its mark; one full of words has the cursor alone. */
    private static String marked(String line, int width) {
        if (line.startsWith(" ")) {
            return ">" + line.substring(1);
        }
        int gap = line.indexOf("   ");
        if (line.length() + MARGIN <= width || gap < 0) {
            return line.length() + MARGIN <= width ? "> " + line : line;
        }
        return "> " + line.substring(0, gap) + line.substring(gap + MARGIN);
    }

    private static int widest(List<String> lines) {
        int widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, line.length());
        }
        return widest;
    }
}

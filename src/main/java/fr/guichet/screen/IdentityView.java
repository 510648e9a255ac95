package fr.guichet.screen;

import fr.guichet.identity.Thing;
import java.util.ArrayList;
import java.util.List;

/** What the person has, and the ways to log in that it opens. */
final class IdentityView {

    private static final int WIDE = 76;
    private static final int LIST = 38;
    private static final int WHERE = 2;

    private IdentityView() {}

    static Cursor draw(Model model, Page.Identity page, Canvas canvas, Engines engines) {
        List<Thing> things = engines.things();
        boolean wide = canvas.width() >= WIDE;
        Canvas list = wide
                ? canvas.part(0, 0, LIST, canvas.height())
                : canvas.part(0, 0, canvas.width(), canvas.height() / 2);
        Canvas found = wide
                ? canvas.part(LIST + 1, 0, canvas.width() - LIST - 1, canvas.height())
                : canvas.below(canvas.height() / 2);
        paged(engines.bag(model.seat().bag()), page.part(), found);
        list.put(0, 0, "La personne a ici, maintenant", Paint.TITLE);
        Canvas rows = list.part(0, 1, list.width(), list.height() - 1 - WHERE);
        int selected = Math.max(0, Math.min(page.selected(), things.size() - 1));
        int top = Rows.top(selected, rows.height(), things.size());
        for (int y = 0; y < rows.height() && top + y < things.size(); y++) {
            Thing thing = things.get(top + y);
            boolean here = top + y == selected;
            String box = model.seat().bag().contains(thing.id()) ? "[x] " : "[ ] ";
            rows.put(0, y, (here ? "> " : "  ") + box + thing.label(), here ? Paint.SELECTED : Paint.PLAIN);
        }
        if (selected < things.size()) {
            list.below(list.height() - WHERE)
                    .paragraph(0, 0, things.get(selected).where(), Paint.PLAIN);
        }
        return rows.cursor(0, selected - top);
    }

    /** What does not fit is a {@code Tab} away. */
    static void paged(List<BagLine> all, int asked, Canvas canvas) {
        List<BagLine> lines = new ArrayList<>();
        for (BagLine line : all) {
            for (String text : canvas.wrap(line.text(), canvas.width() - line.indent())) {
                lines.add(new BagLine(line.paint(), line.indent(), text));
            }
        }
        int rows = Math.max(1, canvas.height() - 1);
        int parts = Math.max(1, (lines.size() + rows - 1) / rows);
        int part = asked % parts;
        for (int y = 0; y < rows && part * rows + y < lines.size(); y++) {
            BagLine line = lines.get(part * rows + y);
            canvas.put(line.indent(), y, line.text(), line.paint());
        }
        if (parts > 1) {
            View.keyed(canvas, 0, canvas.height() - 1, "Tab", "la suite (" + (part + 1) + " sur " + parts + ")");
        }
    }
}

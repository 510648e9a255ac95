package fr.guichet.screen;

import fr.guichet.identity.Thing;
import java.util.ArrayList;
import java.util.List;

/** What the person has, and the ways to log in that it opens. */
final class IdentityView {

    private static final int WIDE = 76;
    private static final int LIST = 38;
    /** « > [x] » */
    private static final int BOX = 6;

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
        int selected = Math.max(0, Math.min(page.selected(), things.size() - 1));
        List<String> where = things.isEmpty() ? List.of() : where(things.get(selected), list);
        Scroll scroll = new Scroll();
        for (int i = 0; i < things.size(); i++) {
            Thing thing = things.get(i);
            String box = model.seat().bag().contains(thing.id()) ? "[x] " : "[ ] ";
            scroll.option(box + thing.label(), i == selected);
        }
        for (int i = 0; i < where.size(); i++) {
            list.put(0, list.height() - where.size() + i, where.get(i));
        }
        return scroll.draw(list.part(0, 1, list.width(), list.height() - 1 - where.size()));
    }

    /** Its whole name when the list cuts it, then where it is read. */
    private static List<String> where(Thing thing, Canvas list) {
        List<String> lines = new ArrayList<>();
        if (list.columnsOf(thing.label()) > list.width() - BOX) {
            lines.addAll(list.wrap(thing.label(), list.width()));
        }
        lines.addAll(list.wrap(thing.where(), list.width()));
        return lines.subList(0, Math.min(lines.size(), Math.max(1, list.height() / 4)));
    }

    /** What does not fit is a {@code Tab} away. */
    static void paged(List<BagLine> all, int asked, Canvas canvas) {
        List<BagLine> lines = new ArrayList<>();
        for (BagLine line : all) {
            for (String text : canvas.wrap(line.text(), canvas.width() - line.indent())) {
                lines.add(new BagLine(line.paint(), line.indent(), text));
            }
        }
        int rows = lines.size() <= canvas.height() ? canvas.height() : Math.max(1, canvas.height() - 1);
        int parts = Math.max(1, (lines.size() + rows - 1) / Math.max(1, rows));
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

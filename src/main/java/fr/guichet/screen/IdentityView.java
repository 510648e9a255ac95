package fr.guichet.screen;

import java.util.List;

/** What the person has, and the ways to log in that it opens. */
final class IdentityView {

    private static final int WIDE = 76;

    private IdentityView() {}

    static Cursor draw(Model model, Page.Identity page, Canvas canvas, Engines engines) {
        List<BagThing> things = engines.bagThings();
        boolean wide = canvas.width() >= WIDE;
        int half = wide ? canvas.width() / 2 - 1 : canvas.width();
        Canvas list = canvas.part(0, 0, half, wide ? canvas.height() : canvas.height() / 2);
        list.put(0, 0, "La personne a ici, maintenant", Paint.TITLE);
        Canvas rows = list.below(1);
        int top = Rows.top(page.selected(), rows.height(), things.size());
        for (int y = 0; y < rows.height() && top + y < things.size(); y++) {
            BagThing thing = things.get(top + y);
            boolean selected = top + y == page.selected();
            String box = model.seat().bag().contains(thing.id()) ? "[x] " : "[ ] ";
            rows.put(0, y, (selected ? "> " : "  ") + box + thing.label(), selected ? Paint.SELECTED : Paint.PLAIN);
        }
        Canvas found = wide
                ? canvas.part(half + 2, 0, canvas.width() - half - 2, canvas.height())
                : canvas.below(canvas.height() / 2);
        verdict(engines.bagVerdict(model.seat().bag()), found);
        return rows.cursor(0, page.selected() - top);
    }

    private static void verdict(List<BagThing> lines, Canvas canvas) {
        int y = 0;
        for (BagThing line : lines) {
            y = canvas.paragraph(
                    line.id().isEmpty() ? 2 : 0, y, line.label(), line.id().isEmpty() ? Paint.PLAIN : Paint.TITLE);
        }
    }
}

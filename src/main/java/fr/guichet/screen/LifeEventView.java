package fr.guichet.screen;

import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.Procedure;
import java.util.List;

/** What a life event opens, in the order to do it: the case that is asked first, then the procedure. */
final class LifeEventView {

    /** Under the list: what the marked procedure is for. */
    private static final int ABOUT = 4;

    private LifeEventView() {}

    static Cursor draw(Page.Life page, Canvas canvas, Engines engines) {
        LifeEvent event = engines.event(page.id()).orElse(null);
        if (event == null) {
            return canvas.cursor(0, 0);
        }
        canvas.put(0, 0, event.title(), Paint.TITLE);
        int top = canvas.paragraph(0, 1, event.summary(), Paint.PLAIN) + 1;
        List<LifeEvent.Part> parts = event.parts();
        int selected = Math.max(0, Math.min(page.selected(), parts.size() - 1));
        int rows = Math.max(1, Math.min(parts.size(), canvas.height() - top - ABOUT));
        int first = Rows.top(selected, rows, parts.size());
        for (int y = 0; y < rows && first + y < parts.size(); y++) {
            boolean here = first + y == selected;
            canvas.put(
                    0,
                    top + y,
                    (here ? "> " : "  ") + row(parts.get(first + y), page, engines),
                    here ? Paint.SELECTED : Paint.PLAIN);
        }
        String about = engines.procedure(parts.get(selected).procedure())
                .map(Procedure::summary)
                .orElse("");
        canvas.paragraph(2, top + rows + 1, about, Paint.PLAIN);
        return canvas.cursor(0, top + selected - first);
    }

    private static String row(LifeEvent.Part part, Page.Life page, Engines engines) {
        String box = page.ticked().contains(part.procedure()) ? "[x] " : "[ ] ";
        String title = engines.title(part.procedure());
        return box + (part.always() ? title : part.in() + " : " + title);
    }
}

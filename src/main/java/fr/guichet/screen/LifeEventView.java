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
        Scroll scroll = new Scroll();
        for (int i = 0; i < parts.size(); i++) {
            scroll.option(row(parts.get(i), page, engines), i == selected);
        }
        String about = engines.procedure(parts.get(selected).procedure())
                .map(Procedure::summary)
                .orElse("");
        canvas.paragraph(2, top + rows + 1, about, Paint.PLAIN);
        return scroll.draw(canvas.part(0, top, canvas.width(), rows));
    }

    private static String row(LifeEvent.Part part, Page.Life page, Engines engines) {
        String box = page.ticked().contains(part.procedure()) ? "[x] " : "[ ] ";
        String title = engines.title(part.procedure());
        return box + (part.always() ? title : part.in() + " : " + title);
    }
}

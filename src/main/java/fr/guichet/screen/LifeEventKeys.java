package fr.guichet.screen;

import fr.guichet.knowledge.LifeEvent;
import java.util.Optional;

/** The keys of a life event: its procedures are ticked, then open in one visit. */
final class LifeEventKeys {

    private final Engines engines;
    private final Visits visits;

    LifeEventKeys(Engines engines, Visits visits) {
        this.engines = engines;
        this.visits = visits;
    }

    /** The event with what concerns everybody ticked, and what is in the visit already. */
    Step open(Model model, String id) {
        Optional<LifeEvent> event = engines.event(id);
        return event.isEmpty()
                ? Step.of(model.saying("Ce moment de vie n'existe plus. Relancez guichet."))
                : Step.of(model.open(new Page.Life(
                        id, 0, event.get().ticked(model.visit().situation().procedures()))));
    }

    Step acted(Model model, Page.Life page, Action action) {
        LifeEvent event = engines.event(page.id()).orElse(null);
        if (event == null) {
            return Step.of(model.back());
        }
        int last = event.parts().size() - 1;
        int selected = Math.max(0, Math.min(page.selected(), last));
        if (Rows.isMove(action)) {
            return Step.of(model.onPage(page.at(Rows.move(
                    action, selected, event.parts().size(), model.size().rows() / 2))));
        }
        String procedure = event.parts().get(selected).procedure();
        return switch (action) {
            case TICK -> Step.of(model.onPage(page.toggled(procedure)));
            case OPEN -> Step.of(model.open(new Page.File(procedure, 0, engines.folded(procedure))));
            case ADD -> visits.open(model, page);
            default -> Step.of(model);
        };
    }
}

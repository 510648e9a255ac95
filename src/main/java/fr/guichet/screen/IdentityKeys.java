package fr.guichet.screen;

import fr.guichet.identity.Thing;
import java.util.List;

/** The keys of the bag test. */
final class IdentityKeys {

    private final Engines engines;

    IdentityKeys(Engines engines) {
        this.engines = engines;
    }

    Step acted(Model model, Page.Identity page, Action action) {
        List<Thing> things = engines.things();
        if (Rows.isMove(action)) {
            int moved = Rows.move(
                    action, page.selected(), things.size(), model.size().rows() / 2);
            return Step.of(model.onPage(new Page.Identity(moved, page.part())));
        }
        if (action == Action.NEXT) {
            return Step.of(model.onPage(new Page.Identity(page.selected(), page.part() + 1)));
        }
        if (action == Action.TICK && page.selected() < things.size()) {
            Seat ticked = model.seat().toggledInBag(things.get(page.selected()).id());
            return Step.of(model.withSeat(ticked.onPage(new Page.Identity(page.selected(), 0))));
        }
        return Step.of(model);
    }
}

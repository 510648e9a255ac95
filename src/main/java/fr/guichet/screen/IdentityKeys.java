package fr.guichet.screen;

/** The keys of the bag test. */
final class IdentityKeys {

    private final Engines engines;

    IdentityKeys(Engines engines) {
        this.engines = engines;
    }

    Step acted(Model model, Page.Identity page, Action action) {
        int count = engines.bagThings().size();
        if (Rows.isMove(action)) {
            return Step.of(model.onPage(new Page.Identity(
                    Rows.move(action, page.selected(), count, model.size().rows() / 2))));
        }
        if (action == Action.TICK && page.selected() < count) {
            return Step.of(model.withSeat(model.seat()
                    .toggledInBag(engines.bagThings().get(page.selected()).id())));
        }
        return Step.of(model);
    }
}

package fr.guichet.screen;

import fr.guichet.visit.EmergencyPage;

/** The keys of the emergency page. It reads the visit nowhere and changes nothing of it. */
final class EmergencyKeys {

    private final Engines engines;

    EmergencyKeys(Engines engines) {
        this.engines = engines;
    }

    Step acted(Model model, Page.Emergency page, Action action) {
        EmergencyRow[] rows = EmergencyRow.values();
        if (Rows.isMove(action)) {
            int moved = Rows.move(action, page.selected(), rows.length, rows.length);
            return Step.of(model.onPage(new Page.Emergency(moved, 0)));
        }
        if (action == Action.NEXT) {
            return Step.of(model.onPage(new Page.Emergency(page.selected(), page.part() + 1)));
        }
        if (action == Action.PRINT) {
            String slip = EmergencyPage.slip(
                    rows[page.selected()].contacts(engines.contacts().values()));
            return Prints.print(model, Coach.marked(model, slip));
        }
        return Step.of(model);
    }
}

package fr.guichet.screen;

import fr.guichet.identity.Failure;
import java.util.List;

/** The keys of the error doctor. */
final class RepairKeys {

    private static final String PROMPT = "Le code affiché, ou ce qui bloque avec les mots de la personne";

    private final Engines engines;

    RepairKeys(Engines engines) {
        this.engines = engines;
    }

    /** The line to type on is open at once. */
    static Model asking(Model model) {
        return model.asking(new Dialog.Entry(Dialog.Purpose.FAILURE, "", PROMPT, Line.EMPTY, ""));
    }

    static Model told(Model model, String said) {
        return model.asking(null).onPage(new Page.Repair(said.strip(), 0, 0));
    }

    Step acted(Model model, Page.Repair page, Action action) {
        List<Failure> failures = RepairView.failures(page, engines);
        if (Rows.isMove(action)) {
            int moved = Rows.move(
                    action, page.selected(), failures.size(), model.size().rows() / 2);
            return Step.of(model.onPage(new Page.Repair(page.said(), moved, 0)));
        }
        if (action == Action.NEXT) {
            return Step.of(model.onPage(new Page.Repair(page.said(), page.selected(), page.part() + 1)));
        }
        return Step.of(action == Action.OPEN ? asking(model) : model);
    }
}

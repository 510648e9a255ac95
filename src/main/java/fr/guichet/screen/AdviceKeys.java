package fr.guichet.screen;

import java.util.List;

/** The keys of the advice. */
final class AdviceKeys {

    private final Engines engines;

    AdviceKeys(Engines engines) {
        this.engines = engines;
    }

    Step acted(Model model, Page.Advice page, Action action) {
        List<AdviceRow> rows = AdviceRow.of(model, engines);
        int selected = Math.max(0, Math.min(page.selected(), rows.size() - 1));
        if (Rows.isMove(action)) {
            return Step.of(model.onPage(new Page.Advice(
                    Rows.move(action, selected, rows.size(), model.size().rows() / 2))));
        }
        if (action == Action.OPEN && !rows.isEmpty()) {
            String question = rows.get(selected).question();
            return question.isEmpty()
                    ? Step.of(model.saying("Choisissez une ligne « Changerait » pour revenir à sa question."))
                    : Step.of(model.open(Page.Interview.START.asking(question)));
        }
        return Step.of(model);
    }
}

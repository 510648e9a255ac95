package fr.guichet.screen;

import fr.guichet.report.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of the end of a visit. */
final class ClosingKeys {

    private final Engines engines;
    private final Visits visits;

    ClosingKeys(Engines engines, Visits visits) {
        this.engines = engines;
        this.visits = visits;
    }

    Step acted(Model model, Page.Closing page, Action action) {
        List<ClosingRow> rows = ClosingRow.of(model, engines);
        int selected = Math.max(0, Math.min(page.selected(), rows.size() - 1));
        if (Rows.isMove(action)) {
            int moved = Rows.move(action, selected, rows.size(), model.size().rows() / 2);
            return Step.of(model.onPage(new Page.Closing(moved, page.outcome())));
        }
        ClosingRow row = rows.get(selected);
        return switch (action) {
            case DONE -> mark(model, page, row, selected, true, false);
            case SENT -> mark(model, page, row, selected, true, true);
            case TO_DO -> mark(model, page, row, selected, false, false);
            case PRINT ->
                new Prints(engines)
                        .printAsking(
                                model,
                                model.visit().situation().procedures(),
                                model.findings().paper());
            case OPEN ->
                row.outcome() == null
                        ? mark(model, page, row, selected, !isDone(model, row), false)
                        : Step.of(model.onPage(new Page.Closing(selected, row.outcome()))
                                .asking(visits.ending(model, row.outcome())));
            case SETTLED -> ended(model, Outcome.SETTLED);
            case WAITING -> ended(model, Outcome.WAITING);
            case REFERRED -> ended(model, Outcome.REFERRED);
            case NOTHING -> ended(model, Outcome.NOTHING);
            default -> Step.of(model);
        };
    }

    private Step ended(Model model, Outcome outcome) {
        return Step.of(model.asking(visits.ending(model, outcome)));
    }

    private static boolean isDone(Model model, ClosingRow row) {
        return model.visit().situation().done().contains(row.step());
    }

    private Step mark(Model model, Page.Closing page, ClosingRow row, int selected, boolean done, boolean sent) {
        if (row.step().isEmpty()) {
            return Step.of(model.saying("Choisissez une étape pour dire où elle en est."));
        }
        Step step = visits.done(
                model,
                with(model.visit().situation().done(), row.step(), done),
                with(model.seat().sent(), row.step(), sent));
        return step.with(step.model().onPage(new Page.Closing(selected + 1, page.outcome())));
    }

    private static Set<String> with(Set<String> all, String id, boolean in) {
        Set<String> changed = new LinkedHashSet<>(all);
        if (in) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return changed;
    }
}

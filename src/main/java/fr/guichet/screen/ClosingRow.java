package fr.guichet.screen;

import fr.guichet.checklist.Act;
import fr.guichet.report.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the end of a visit.
 *
 * @param step {@code procedure.step}; empty for an outcome
 * @param outcome null for a step
 */
record ClosingRow(String step, String text, Outcome outcome) {

    /** The steps of the sheet, done or not, then the ways a visit ends. */
    static List<ClosingRow> of(Model model, Engines engines) {
        List<ClosingRow> rows = new ArrayList<>();
        for (Act act : engines.steps(model.visit().situation())) {
            rows.add(new ClosingRow(act.id(), act.isCertain() ? act.text() : act.text() + " (selon le cas)", null));
        }
        for (Outcome outcome : Outcome.values()) {
            rows.add(new ClosingRow("", (outcome.ordinal() + 1) + "  " + outcome.label(), outcome));
        }
        return rows;
    }
}

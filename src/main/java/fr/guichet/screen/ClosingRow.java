package fr.guichet.screen;

import fr.guichet.checklist.Act;
import fr.guichet.checklist.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of the end of a visit.
 *
 * @param step {@code procedure.step}; empty for an outcome
 * @param outcome null for a step
 */
record ClosingRow(String step, String text, Outcome outcome) {

    static List<ClosingRow> of(Model model, Engines engines) {
        List<ClosingRow> rows = new ArrayList<>();
        for (String id : steps(model, engines)) {
            int dot = id.indexOf('.');
            engines.procedure(id.substring(0, dot))
                    .flatMap(procedure -> procedure.step(id.substring(dot + 1)))
                    .ifPresent(step -> rows.add(new ClosingRow(id, step.text(), null)));
        }
        for (Outcome outcome : Outcome.values()) {
            rows.add(new ClosingRow("", outcome.label(), outcome));
        }
        return rows;
    }

    /** What the sheet asks for and what is done already, in the order of the procedures. */
    private static List<String> steps(Model model, Engines engines) {
        Set<String> known = new LinkedHashSet<>(model.visit().situation().done());
        if (model.findings().sheet() != null) {
            for (Block block : model.findings().sheet().blocks()) {
                for (Act act : block.steps()) {
                    known.add(act.id());
                }
            }
        }
        List<String> ordered = new ArrayList<>();
        for (String procedure : model.visit().situation().procedures()) {
            engines.procedure(procedure).ifPresent(found -> found.steps().forEach(step -> {
                String id = procedure + "." + step.id();
                if (known.contains(id)) {
                    ordered.add(id);
                }
            }));
        }
        return ordered;
    }
}

package fr.guichet.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What paper says of a procedure that someone else at home must not read about: a neutral title, neutral steps, and
 * nothing more.
 *
 * @param title in the place of the procedure's own
 * @param when someone else may read the paper; not known is no safer
 * @param steps in the place of the procedure's own
 */
public record Discretion(String title, Condition when, List<Step> steps) {

    public Discretion {
        steps = List.copyOf(steps);
    }

    /** True unless it is certain that nobody else reads the paper. */
    public boolean holds(Facts facts) {
        return when.test(facts) != Truth.NO;
    }

    /** The procedure as paper may name it. Its questions stay: they are asked aloud. */
    public Procedure over(Procedure procedure) {
        return new Procedure(
                procedure.id(),
                procedure.kind(),
                title,
                procedure.theme(),
                "",
                List.of(),
                List.of(),
                procedure.frequency(),
                procedure.difficulty(),
                procedure.express(),
                procedure.money(),
                procedure.rightStart(),
                procedure.provenance(),
                List.of(),
                procedure.delegation(),
                procedure.questions(),
                List.of(),
                steps,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                this,
                procedure.edition());
    }

    /** @param own the short ids of the procedure's questions */
    static Discretion read(Fields fields, String procedure, Set<String> own, Provenance provenance) {
        if (fields == null) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        for (Node node : fields.list("etapes")) {
            Fields step = new Fields(node, fields.faults());
            steps.add(StepReader.read(step, step.required("id"), Condition.ALWAYS, provenance));
        }
        Discretion read = new Discretion(fields.required("titre"), Condition.read(fields, procedure, own), steps);
        fields.finish();
        return read;
    }
}

package fr.guichet.knowledge;

/** Reads a step, of a procedure or of a rule. */
final class StepReader {

    private StepReader() {}

    static Step read(Fields step, String id, Condition when, Provenance provenance) {
        step.required("par");
        Step read = new Step(
                id,
                step.required("texte"),
                when,
                provenance,
                step.coded("qui", Actor.values(), Actor.PERSON),
                step.coded("par", ChannelKind.values(), ChannelKind.COUNTER),
                step.text("ou", ""),
                step.text("dire", ""),
                step.texts("demander"),
                step.texts("gestes"),
                step.codedList("canal", ChannelKind.values()),
                step.flag("pieces"),
                step.flag("rdv"),
                step.flag("numero"));
        step.finish();
        return read;
    }
}

package fr.guichet.checklist;

import java.util.List;

/**
 * One thing to do.
 *
 * @param id {@code procedure.step}; empty for what the advice adds
 * @param who « vous », « ensemble », « nous, avec votre accord écrit »
 * @param say one sentence to say there, without quotes; empty if none
 * @param inWriting true if it is written, not said
 * @param ask what to ask to be given
 * @param gestures how to do it, gesture by gesture
 * @param taught true if the gestures are what the person came to learn: they stand on the short sheet too
 * @param onlyIf when it is to be done, « seulement si : carte volée »; empty if it is certain
 */
public record Act(
        String id,
        String text,
        String who,
        String say,
        boolean inWriting,
        List<String> ask,
        List<String> gestures,
        boolean taught,
        String onlyIf) {

    /** Who acts, in the words of the sheet. */
    public static final String YOU = "vous";

    public static final String TOGETHER = "ensemble";
    public static final String US = "nous, avec votre accord écrit";

    public Act {
        ask = List.copyOf(ask);
        gestures = List.copyOf(gestures);
    }

    /**
     * The gestures that a sheet of this length says.
     *
     * @param detail true for the sheet with every explanation
     */
    public List<String> gestures(boolean detail) {
        return detail || taught && isCertain() ? gestures : List.of();
    }

    /** « Dites : « … » »; empty if there is nothing to say. */
    public String said() {
        return say.isEmpty() ? "" : (inWriting ? "Écrivez" : "Dites") + " : « " + say + " »";
    }

    public boolean isCertain() {
        return onlyIf.isEmpty();
    }
}

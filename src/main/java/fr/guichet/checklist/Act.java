package fr.guichet.checklist;

import java.util.List;

/**
 * One thing to do.
 *
 * @param id {@code procedure.step}; empty for what the advice adds
 * @param who « vous », « ensemble », « nous, avec votre accord écrit »
 * @param say one sentence to say there, without quotes; empty if none
 * @param ask what to ask to be given
 * @param onlyIf when it is to be done, in the words of the choices; empty if it is certain
 */
public record Act(String id, String text, String who, String say, List<String> ask, String onlyIf) {

    /** Who acts, in the words of the sheet. */
    public static final String YOU = "vous";

    public static final String TOGETHER = "ensemble";
    public static final String US = "nous, avec votre accord écrit";

    public Act {
        ask = List.copyOf(ask);
    }

    public boolean isCertain() {
        return onlyIf.isEmpty();
    }
}

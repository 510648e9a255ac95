package fr.guichet.advice;

import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.Posture;
import java.util.List;

/**
 * The advice for one procedure of a visit.
 *
 * @param id the procedure
 * @param posture null for an express procedure
 * @param channel the way to go; null when there is none
 * @param today what is done now, one sentence each
 * @param later what comes after
 * @param to contact ids to refer to
 * @param mandate null when none is needed
 * @param reasons every rule that fired, in the order of the table; never empty unless express
 * @param changes empty when the advice is clear
 * @param prevention one line; may be empty
 */
public record ProcedureAdvice(
        String id,
        Posture posture,
        Channel channel,
        List<String> today,
        List<String> later,
        List<String> to,
        Mandate mandate,
        List<Reason> reasons,
        List<Change> changes,
        String prevention) {

    public ProcedureAdvice {
        today = List.copyOf(today);
        later = List.copyOf(later);
        to = List.copyOf(to);
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
    }

    /** True when no single open answer would flip it ({@code nette}, otherwise {@code legere}). */
    public boolean isClear() {
        return changes.isEmpty();
    }
}

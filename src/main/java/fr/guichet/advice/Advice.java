package fr.guichet.advice;

import fr.guichet.knowledge.Posture;
import java.util.List;
import java.util.Optional;

/**
 * The advice for a visit. Its posture is the first found among its procedures in the order of {@link Posture}; reasons,
 * contacts and changes are those of the procedures that carry it.
 *
 * @param posture null when there are only express procedures
 * @param to contact ids to refer to
 * @param mandate the union of the perimeters, the longest duration; null when none is needed
 */
public record Advice(
        Posture posture,
        List<String> to,
        Mandate mandate,
        List<Reason> reasons,
        List<Change> changes,
        String prevention,
        List<ProcedureAdvice> procedures) {

    public Advice {
        to = List.copyOf(to);
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
        procedures = List.copyOf(procedures);
    }

    public boolean isClear() {
        return changes.isEmpty();
    }

    public Optional<ProcedureAdvice> of(String procedure) {
        return procedures.stream()
                .filter(advice -> advice.id().equals(procedure))
                .findFirst();
    }
}

package fr.guichet.advice;

import fr.guichet.knowledge.Posture;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The advice for a whole visit, from that for each procedure (design §5). */
final class VisitAdvice {

    private VisitAdvice() {}

    static Advice of(List<ProcedureAdvice> procedures, Function<Posture, String> prevention) {
        Posture posture = null;
        List<Mandate> mandates = new ArrayList<>();
        for (ProcedureAdvice procedure : procedures) {
            posture = first(posture, procedure.posture());
            if (procedure.mandate() != null) {
                mandates.add(procedure.mandate());
            }
        }
        if (posture == null) {
            return new Advice(null, List.of(), null, List.of(), List.of(), "", procedures);
        }
        Set<String> to = new LinkedHashSet<>();
        Set<Reason> reasons = new LinkedHashSet<>();
        Set<Change> changes = new LinkedHashSet<>();
        for (ProcedureAdvice procedure : procedures) {
            if (procedure.posture() == posture) {
                to.addAll(procedure.to());
                reasons.addAll(procedure.reasons());
                changes.addAll(procedure.changes());
            }
        }
        return new Advice(
                posture,
                new ArrayList<>(to),
                MandateChoice.union(mandates),
                new ArrayList<>(reasons),
                new ArrayList<>(changes),
                prevention.apply(posture),
                procedures);
    }

    private static Posture first(Posture one, Posture other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}

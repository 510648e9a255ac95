package fr.guichet.advice;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Calendar;
import fr.guichet.knowledge.Deadline;
import fr.guichet.knowledge.DeadlineDays;
import fr.guichet.knowledge.DeadlineRule;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How near the nearest deadline of a procedure is, when a known day gives it. Only its order of magnitude counts here; one
 * that may not apply counts too, since hurrying costs less than being late.
 */
final class NearestDeadline {

    private NearestDeadline() {}

    /** {@code 48h}, {@code 7j}, {@code 30j} or {@code loin}; null when none is known, or none is open today. */
    static String word(Procedure procedure, Situation relevant) {
        Facts facts = relevant.facts();
        LocalDate today = relevant.date();
        long nearest = Long.MAX_VALUE;
        for (Deadline deadline : procedure.deadlines()) {
            if (deadline.when().test(facts) != Truth.NO) {
                Calendar.Window window = new DeadlineDays(near(facts, deadline), today).of(procedure, deadline);
                // While it is closed nothing can be done, so nothing presses.
                if (window != null && window.contains(today)) {
                    nearest = Math.min(nearest, ChronoUnit.DAYS.between(today, window.last()));
                }
            }
        }
        return nearest == Long.MAX_VALUE ? null : word(nearest);
    }

    private static String word(long days) {
        if (days <= 2) {
            return Urgency.TWO_DAYS;
        }
        if (days <= 7) {
            return Urgency.A_WEEK;
        }
        return days <= 30 ? Urgency.A_MONTH : Urgency.FAR;
    }

    /** Whoever did not say where they live most often lives where the desk is: near enough to know whether it presses. */
    private static Facts near(Facts facts, Deadline deadline) {
        if (!(deadline.rule() instanceof DeadlineRule.ByDepartment zones)) {
            return facts;
        }
        return key -> {
            Answer answer = facts.get(key);
            return answer == null && key.equals(zones.question()) ? facts.get("poste.departement") : answer;
        };
    }
}

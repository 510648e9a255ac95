package fr.guichet.advice;

import fr.guichet.knowledge.Answer;
import java.util.List;

/** The words for how pressing a visit is, the most pressing first. */
final class Urgency {

    static final String CUT = "coupure";
    static final String TWO_DAYS = "48h";
    static final String A_WEEK = "7j";
    static final String A_MONTH = "30j";
    static final String FAR = "loin";

    private static final List<String> ORDER = List.of("danger", CUT, TWO_DAYS, A_WEEK, "non");

    private Urgency() {}

    /** True when a deadline presses and the answer given says less. */
    static boolean settles(String deadline, Answer answer) {
        if (!TWO_DAYS.equals(deadline) && !A_WEEK.equals(deadline)) {
            return false;
        }
        return rank(answer) > ORDER.indexOf(deadline);
    }

    static boolean isNearer(Answer candidate, Answer current) {
        return rank(candidate) < rank(current);
    }

    private static int rank(Answer answer) {
        int rank = answer instanceof Answer.Choice choice ? ORDER.indexOf(choice.id()) : -1;
        return rank < 0 ? ORDER.size() : rank;
    }
}

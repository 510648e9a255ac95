package fr.guichet.interview;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Question;

/**
 * A question that counts in a visit, and where it stands.
 *
 * @param answer what was answered, or what another answer settles; null while it is open
 */
public record Asked(Question question, Answer answer, State state) {

    /** Where a question stands. */
    public enum State {
        OPEN,
        /** Answered, « je ne sais pas » included. */
        ANSWERED,
        /** Need not be asked: another answer, a deadline or the ticked documents give the answer. */
        SETTLED
    }
}

package fr.guichet.interview;

import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.Group;
import fr.guichet.knowledge.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The core questions that were asked aloud in a visit: there is a limit to what one asks of a person. */
final class SpokenQuestions {

    /** In a whole visit; two that are spoken together count as one. */
    static final int MOST = 8;

    private final Set<String> answered = new HashSet<>();
    private int breaths;

    /** @param answers those of the visit: a question that was asked, and that another answer settled since, was spoken too */
    SpokenQuestions(List<Asked> visit, Answers answers) {
        for (Asked asked : visit) {
            boolean wasAsked = answers.questions().contains(asked.question().id());
            if (wasAsked && isSpoken(asked.question())) {
                answered.add(asked.question().id());
                breaths += asked.question().with().isEmpty() ? 1 : 0;
            }
        }
    }

    /** @param placeKept true if one place is kept for a question that is still to come */
    boolean leaveRoomFor(Question question, boolean placeKept) {
        boolean canBeLeft = question.group() == Group.IF_NEEDED || question.group() == Group.FOLLOW_UP;
        if (!canBeLeft) {
            return true;
        }
        if (!question.with().isEmpty()) {
            // The second of a pair is spoken in the same breath as the first, or not at all.
            return answered.contains(question.with());
        }
        return breaths < (placeKept ? MOST - 1 : MOST);
    }

    private static boolean isSpoken(Question question) {
        return question.group() != Group.SEEN && question.group() != Group.PROCEDURE;
    }
}

package fr.guichet.screen;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Question;
import fr.guichet.visit.Rehearsal;

/**
 * The fictional person on this seat, and the counsellor's posture beside the advice.
 *
 * @param whole what the engines say once everything is known; null until the counsellor gave a posture, or passed
 * @param own the counsellor's posture; null if they would rather not say
 */
record Played(Rehearsal rehearsal, Findings whole, Posture own) {

    static Played start(Rehearsal rehearsal) {
        return new Played(rehearsal, null, null);
    }

    /** True once the advice may be shown. */
    boolean isJudged() {
        return whole != null;
    }

    String name() {
        return rehearsal.exercise().firstName();
    }

    /** What the counsellor did not hear as it was said; empty if they did. */
    String misheard(Question question, Answer noted) {
        boolean said = rehearsal.exercise().words().containsKey(question.id());
        boolean several = noted instanceof Answer.Choices;
        return said && !several && !noted.equals(rehearsal.answer(question))
                ? "Est-ce bien cela ? " + rehearsal.reply(question)
                : "";
    }
}

package fr.guichet.line;

import fr.guichet.interview.Asked;
import fr.guichet.knowledge.Group;
import fr.guichet.knowledge.Question;
import fr.guichet.print.AdviceText;
import java.util.Optional;

/** The questions, one after the other, and a first advice once those that are spoken are over. */
final class QuestionStage implements Stage.Part {

    private final LineVisit visit;
    private final QuestionAsker asker;
    private final AdviceText advice;

    QuestionStage(LineVisit visit) {
        this.visit = visit;
        this.asker = new QuestionAsker(visit);
        this.advice = new AdviceText(visit.knowledge());
    }

    @Override
    public Move run(boolean backwards) {
        Question question = backwards ? before(null) : next();
        if (backwards && question == null) {
            return Move.BACK;
        }
        while (question != null) {
            Move move = asker.ask(question);
            if (move == Move.BACK) {
                question = before(question);
                if (question == null) {
                    return Move.BACK;
                }
            } else if (move == Move.FORWARD) {
                question = next();
            } else {
                return move;
            }
        }
        return Move.FORWARD;
    }

    private Question next() {
        Optional<Question> next = visit.guide().next(visit.situation());
        if (next.isPresent() && next.get().group() != Group.SPOKEN && visit.adviseFirst()) {
            visit.say("Premier conseil.");
            advice.brief(visit.guide().advise(visit.situation())).forEach(visit::say);
            visit.say("Les questions qui suivent le précisent. Tapez feuille pour finir tout de suite.");
        }
        return next.orElse(null);
    }

    /** The answered question that stands before {@code question}, or the last one; null when there is none. */
    private Question before(Question question) {
        Question before = null;
        for (Asked asked : visit.guide().questions(visit.situation())) {
            if (question != null && asked.question().id().equals(question.id())) {
                break;
            }
            if (asked.state() == Asked.State.ANSWERED) {
                before = asked.question();
            }
        }
        return before;
    }
}

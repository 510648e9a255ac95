package fr.guichet.line;

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
        Question question = backwards ? lastAsked() : next();
        if (backwards && question == null) {
            return Move.BACK;
        }
        while (question != null) {
            Move move = asker.ask(question);
            if (move == Move.BACK) {
                Question before = lastAsked();
                if (before == null) {
                    return Move.BACK;
                }
                question = before;
            } else if (move == Move.FORWARD) {
                visit.path().remove(question.id());
                visit.path().push(question.id());
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

    /** The last question asked that still counts; it leaves the path. Null when none is left. */
    private Question lastAsked() {
        while (!visit.path().isEmpty()) {
            String id = visit.path().pop();
            boolean counts = visit.guide().questions(visit.situation()).stream()
                    .anyMatch(asked -> asked.question().id().equals(id));
            if (counts) {
                return visit.question(id);
            }
        }
        return null;
    }
}

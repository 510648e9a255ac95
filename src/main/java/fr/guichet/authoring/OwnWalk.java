package fr.guichet.authoring;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import java.time.LocalDate;
import java.util.List;

/** Every way to answer a procedure's own questions, and every pair of answers to the interview's. */
final class OwnWalk {

    private static final String FOR_WHOM = "pour_qui";

    /** The sheet of one way in so many: it costs more than the posture. */
    private static final int SHEET_EVERY = 101;

    private final Walker walker;
    private final Procedure procedure;
    private final LocalDate today;
    private int ways;

    OwnWalk(Walker walker, String procedure, LocalDate today) {
        this.walker = walker;
        this.procedure = walker.knowledge.require(procedure);
        this.today = today;
    }

    /** Own questions exhaustively, once for each person when they hang on whom it is for; then pairs of core answers. */
    void walk() {
        Situation start = Situation.start(Desk.DEFAULT, today).forProcedures(List.of(procedure.id()));
        own(start, 0);
        if (procedure.questions().stream()
                .anyMatch(question -> question.when().keys().contains(FOR_WHOM))) {
            for (Question core : walker.knowledge.interview()) {
                if (core.id().equals(FOR_WHOM)) {
                    core.listedChoices().forEach(person -> own(start.answering(FOR_WHOM, choice(person)), 0));
                }
            }
        }
        neverGiven();
        if (!procedure.express()) {
            pairs(start);
        }
    }

    private static Answer choice(Question.Choice choice) {
        return new Answer.Choice(choice.id());
    }

    private void own(Situation situation, int index) {
        if (index == procedure.questions().size()) {
            end(situation);
            return;
        }
        Question question = procedure.questions().get(index);
        if (question.when().test(walker.knowledge.relevant(situation).facts()) != Truth.YES) {
            own(situation, index + 1);
            return;
        }
        for (Answer answer : PossibleAnswers.toGoEverywhere(question, procedure.questions(), today)) {
            walker.given.add(question.id() + "=" + answer.written());
            own(situation.answering(question.id(), answer), index + 1);
        }
    }

    private void end(Situation situation) {
        walker.safely(situation, () -> {
            if (ways++ % SHEET_EVERY == 0) {
                walker.sheet(situation);
            } else {
                walker.postures(situation);
            }
        });
    }

    /** A question that hangs on another procedure, or on another core answer, arises in the random walks. */
    private void neverGiven() {
        for (int i = 0; i < procedure.questions().size(); i++) {
            Question question = procedure.questions().get(i);
            boolean elsewhere = question.when().keys().stream()
                    .anyMatch(key -> !key.startsWith(procedure.id() + ".") && !key.equals(FOR_WHOM));
            for (Answer answer : PossibleAnswers.toGoEverywhere(question, procedure.questions(), today)) {
                if (!elsewhere && !walker.given.contains(question.id() + "=" + answer.written())) {
                    walker.faults.add(new Fault(
                            new Node.Place(KnowledgeFolder.PROCEDURES + "/" + procedure.id() + ".yaml", 1),
                            "la question « " + question.id() + " » n'est posée sur aucun chemin",
                            "corrigez son « si », ou retirez-la"));
                    break;
                }
            }
        }
    }

    private void pairs(Situation start) {
        List<Question> core = walker.knowledge.interview();
        for (int i = 0; i < core.size(); i++) {
            for (Answer first : PossibleAnswers.of(core.get(i), today)) {
                Situation one = start.answering(core.get(i).id(), first);
                for (int j = i + 1; j < core.size(); j++) {
                    for (Answer second : PossibleAnswers.of(core.get(j), today)) {
                        end(one.answering(core.get(j).id(), second));
                    }
                }
            }
        }
    }
}

package fr.guichet.interview;

import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.advice.Change;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.advice.Settlements;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Frequency;
import fr.guichet.knowledge.Group;
import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of a visit. Those asked aloud come first, then those of the procedures, then what the counsellor sees; the
 * others only when they can change something. Nothing is kept here: the same visit always gives the same question.
 */
public final class Interview {

    private static final String MANDATE = "mandat";
    private static final String DANGER = "danger";
    private static final String WORKSHOP = "atelier_numerique";
    private static final List<Group> ORDER =
            List.of(Group.SPOKEN, Group.PROCEDURE, Group.SEEN, Group.IF_NEEDED, Group.FOLLOW_UP);

    private final KnowledgeBase knowledge;
    private final Adviser adviser;

    public Interview(KnowledgeBase knowledge, Adviser adviser) {
        this.knowledge = knowledge;
        this.adviser = adviser;
    }

    /** The question to ask now; empty when nothing more needs to be asked, or when somebody is in danger. */
    public Optional<Question> next(Situation situation) {
        if (knowledge.relevant(situation).answers().asMap().containsValue(new Answer.Choice(DANGER))) {
            return Optional.empty();
        }
        Optional<Question> always = nextOfAllVisits(situation);
        if (always.isPresent()) {
            return always;
        }
        Advice advice = adviser.advise(situation);
        List<Asked> visit = visit(situation, advice);
        SpokenQuestions spoken = new SpokenQuestions(visit, situation.answers());
        boolean keepOne = mandateMayCome(situation, advice);
        for (Asked asked : visit) {
            Question question = asked.question();
            boolean placeKept = keepOne && !question.id().equals(MANDATE);
            if (asked.state() == Asked.State.OPEN && spoken.leaveRoomFor(question, placeKept)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /** The first open question of those that no advice decides on: they are most, and an advice takes longer. */
    private Optional<Question> nextOfAllVisits(Situation situation) {
        Situation relevant = knowledge.relevant(situation);
        Map<String, Answer> settled = Settlements.of(knowledge, situation);
        List<Question> questions = knowledge.questions(situation.procedures());
        for (Group group : ORDER.subList(0, ORDER.indexOf(Group.IF_NEEDED))) {
            for (Question question : questions) {
                if (question.group() == group
                        && counts(question, relevant, null, settled)
                        && asked(question, situation, relevant, settled).state() == Asked.State.OPEN) {
                    return Optional.of(question);
                }
            }
        }
        return Optional.empty();
    }

    /** Every question that counts now, in the order they are asked, each with its answer. */
    public List<Asked> visit(Situation situation) {
        return visit(situation, adviser.advise(situation));
    }

    private List<Asked> visit(Situation situation, Advice advice) {
        Situation relevant = knowledge.relevant(situation);
        Map<String, Answer> settled = Settlements.of(knowledge, situation);
        List<Asked> visit = new ArrayList<>();
        List<Question> questions = knowledge.questions(situation.procedures());
        for (Group group : ORDER) {
            for (Question question : questions) {
                if (question.group() == group && counts(question, relevant, advice, settled)) {
                    visit.add(asked(question, situation, relevant, settled));
                }
            }
        }
        return visit;
    }

    /** Tells whether some answer to this open question would give another posture. */
    public boolean canChange(Situation situation, String question) {
        return changes(adviser.advise(situation), question);
    }

    /** @param advice may be null for a question that is neither « si besoin » nor « pour la suite » */
    private boolean counts(Question question, Situation relevant, Advice advice, Map<String, Answer> settled) {
        Answer answer = relevant.answers().get(question.id());
        if (answer == Answer.Blank.NOT_APPLICABLE) {
            return false;
        }
        if (answer != null) {
            return true;
        }
        return switch (question.group()) {
            case SPOKEN, SEEN -> true;
            // A nested question waits until its case is chosen.
            case PROCEDURE -> question.when().test(relevant.facts()) == Truth.YES;
            case IF_NEEDED ->
                question.id().equals(MANDATE)
                        ? leads(advice, Posture.ACT)
                        : settled.containsKey(question.id()) || changes(advice, question.id());
            case FOLLOW_UP -> recurs(relevant) || leadsToWorkshop(advice);
        };
    }

    private static Asked asked(
            Question question, Situation situation, Situation relevant, Map<String, Answer> settled) {
        Answer settlement = settled.get(question.id());
        if (settlement != null) {
            return new Asked(question, settlement, Asked.State.SETTLED);
        }
        Answer answer = relevant.answers().get(question.id());
        if (answer == null) {
            return new Asked(question, null, Asked.State.OPEN);
        }
        boolean given = situation.answers().get(question.id()) != null;
        return new Asked(question, answer, given ? Asked.State.ANSWERED : Asked.State.SETTLED);
    }

    private static boolean changes(Advice advice, String question) {
        return advice.changes().stream().anyMatch(change -> change.question().equals(question))
                || advice.procedures().stream()
                        .flatMap(procedure -> procedure.changes().stream())
                        .anyMatch(change -> change.question().equals(question));
    }

    private static boolean leads(Advice advice, Posture posture) {
        return advice.procedures().stream().map(ProcedureAdvice::posture).anyMatch(posture::equals);
    }

    private static boolean leadsToWorkshop(Advice advice) {
        return advice.procedures().stream().anyMatch(procedure -> procedure.to().contains(WORKSHOP));
    }

    /** A place is kept for the mandate while acting for the person is possible and it was not asked. */
    private static boolean mandateMayCome(Situation situation, Advice advice) {
        if (situation.answers().get(MANDATE) != null) {
            return false;
        }
        return leads(advice, Posture.ACT)
                || advice.procedures().stream()
                        .flatMap(procedure -> procedure.changes().stream())
                        .map(Change::posture)
                        .anyMatch(Posture.ACT::equals);
    }

    private boolean recurs(Situation situation) {
        for (String id : situation.procedures()) {
            Procedure procedure = knowledge.require(id);
            if (procedure.kind() == Kind.PROCEDURE && procedure.frequency() != Frequency.ONCE) {
                return true;
            }
        }
        return false;
    }
}

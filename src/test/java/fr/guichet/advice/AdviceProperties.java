package fr.guichet.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.RandomVisits;
import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import fr.guichet.knowledge.RightStart;
import fr.guichet.knowledge.Role;
import fr.guichet.knowledge.Situation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold of every advice, on visits drawn at random (design §5). */
class AdviceProperties {

    private static final int TRIES = 400;
    private static final int FEW = 60;
    private static final Answer.Choice REPRESENTED = new Answer.Choice("avec_representant");

    private final KnowledgeBase knowledge = ShippedKnowledge.open();
    private final Adviser adviser = new Adviser(knowledge);
    private final RandomVisits visits = new RandomVisits(knowledge);

    private List<ProcedureAdvice> advise(Situation situation) {
        return adviser.advise(situation).procedures().stream()
                .filter(advice -> advice.posture() != null)
                .toList();
    }

    private static boolean sendsAway(Posture posture) {
        return posture == Posture.REFER || posture == Posture.RETURN;
    }

    private static Situation choosing(Situation situation, String question, String choice) {
        return situation.answering(question, new Answer.Choice(choice));
    }

    @Property(tries = TRIES)
    void anUnknownProtectionOrPersonNeverPermitsActing(@ForAll long seed, @ForAll boolean asked) {
        Situation visit = visits.visit(seed);
        for (String question : List.of("protection", "pour_qui")) {
            Situation unknown = asked
                    ? visit.answering(question, Answer.Blank.DONT_KNOW)
                    : visit.withAnswers(visit.answers().without(question));
            for (ProcedureAdvice advice : advise(unknown)) {
                assertNotEquals(Posture.ACT, advice.posture(), question);
            }
        }
    }

    @Property(tries = TRIES)
    void aMandateIsThereExactlyWhenSomebodyActs(@ForAll long seed) {
        for (ProcedureAdvice advice : advise(visits.visit(seed))) {
            assertEquals(advice.posture() == Posture.ACT, advice.mandate() != null);
        }
    }

    @Property(tries = TRIES)
    void noOneActsForAChildForTheDeadForTheAbsentOrAgainstTheirWill(@ForAll long seed) {
        Situation visit = visits.visit(seed);
        for (Situation forbidden : List.of(
                choosing(visit, "pour_qui", "enfant"),
                choosing(visit, "pour_qui", "defunt"),
                choosing(visit, "presence", "absente"),
                choosing(visit, "mandat", "refuse"),
                visit.answering("mandat", Answer.Blank.DONT_KNOW),
                visit.withDesk(new Desk(Role.VOLUNTEER, true, true, false, "")))) {
            for (ProcedureAdvice advice : advise(forbidden)) {
                assertNotEquals(Posture.ACT, advice.posture(), forbidden.toString());
            }
        }
    }

    @Property(tries = TRIES)
    void aStopIsLiftedByNothingThatIsNotKnown(@ForAll long seed) {
        Situation visit = choosing(visits.visit(seed), "protection", "tutelle");
        if (!REPRESENTED.equals(visit.answers().get("presence"))) {
            for (ProcedureAdvice advice : advise(visit)) {
                assertEquals(Posture.REFER, advice.posture());
            }
        }
        for (ProcedureAdvice advice : advise(choosing(visits.visit(seed), "urgence", "danger"))) {
            assertEquals(Posture.REFER, advice.posture());
        }
    }

    @Property(tries = FEW)
    void iDoNotKnowSendsNobodyAwayByItself(@ForAll long seed) {
        Situation visit = visits.visit(seed);
        for (Question question : knowledge.interview()) {
            Situation unsure = visit.answering(question.id(), Answer.Blank.DONT_KNOW);
            for (ProcedureAdvice advice : advise(unsure)) {
                boolean sentToo = question.choices().stream()
                        .map(choice -> advise(choosing(visit, question.id(), choice.id())))
                        .flatMap(List::stream)
                        .anyMatch(other -> other.id().equals(advice.id()) && sendsAway(other.posture()));
                assertTrue(!sendsAway(advice.posture()) || sentToo, question.id() + " of " + advice.id());
            }
        }
    }

    @Property(tries = TRIES)
    void aRightThatStartsOnTheRequestIsNeverPutOff(@ForAll long seed) {
        for (ProcedureAdvice advice : advise(visits.visit(seed))) {
            boolean right = knowledge.require(advice.id()).rightStart() != RightStart.NONE;
            assertFalse(right && advice.posture() == Posture.RETURN, advice.id());
        }
    }

    @Property(tries = TRIES)
    void theOrderOfTheAnswersDoesNotMatter(@ForAll long seed) {
        Situation visit = visits.visit(seed);
        List<Map.Entry<String, Answer>> entries =
                new ArrayList<>(visit.answers().asMap().entrySet());
        Collections.shuffle(entries, new Random(seed));
        Map<String, Answer> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        assertEquals(adviser.advise(visit), adviser.advise(visit.withAnswers(Answers.of(shuffled))));
    }

    @Property(tries = TRIES)
    void answersThatDoNotCountChangeNothing(@ForAll long seed) {
        Situation visit = visits.visit(seed);
        Situation relevant = knowledge.relevant(visit);
        Answers counting = visit.answers();
        for (String question : visit.answers().questions()) {
            if (relevant.answers().get(question) == Answer.Blank.NOT_APPLICABLE) {
                counting = counting.without(question);
            }
        }
        assertEquals(adviser.advise(visit), adviser.advise(visit.withAnswers(counting)));
    }

    @Property(tries = FEW)
    void whatWouldChangeAnAdviceIsAllOfItAndNothingElse(@ForAll long seed) {
        Situation visit = visits.visit(seed);
        Set<String> settled = Settlements.of(knowledge, visit).keySet();
        Situation relevant = knowledge.relevant(visit);
        for (ProcedureAdvice advice : advise(visit)) {
            List<Change> expected = new ArrayList<>();
            for (Question question : knowledge.questions(visit.procedures())) {
                Answer answer = relevant.answers().get(question.id());
                boolean own = question.owner() == null || question.owner().equals(advice.id());
                boolean open = answer == null || answer == Answer.Blank.DONT_KNOW;
                if (own && open && !settled.contains(question.id())) {
                    expected.addAll(flips(visit, advice, question));
                }
            }
            List<Change> given = advice.changes().stream()
                    .filter(change -> !settled.contains(change.question()))
                    .toList();
            assertEquals(new HashSet<>(expected), new HashSet<>(given), advice.id());
        }
    }

    private List<Change> flips(Situation visit, ProcedureAdvice advice, Question question) {
        List<Change> flips = new ArrayList<>();
        for (Question.Choice choice : question.listedChoices()) {
            Answer answer = question.type() == QuestionType.SEVERAL
                    ? new Answer.Choices(List.of(choice.id()))
                    : new Answer.Choice(choice.id());
            Posture other = adviser.advise(visit.answering(question.id(), answer))
                    .of(advice.id())
                    .orElseThrow()
                    .posture();
            if (other != advice.posture()) {
                flips.add(new Change(question.id(), choice.id(), other));
            }
        }
        return flips;
    }
}

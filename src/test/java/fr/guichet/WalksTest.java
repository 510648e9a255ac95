package fr.guichet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.interview.Asked;
import fr.guichet.interview.Interview;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Range;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every way through the questions, forwards and back: each ends with a posture and a sheet. */
class WalksTest {

    private static final int RANDOM_WALKS = 2_000;
    private static final int STEPS = 60;
    private static final int SHEET_EVERY = 31;

    /** Walked in every pair of core answers; the others in one pair of thirty-one. */
    private static final Set<String> SIXTEEN = Set.of(
            "declaration-revenus",
            "carte-identite",
            "aide-logement",
            "retraite",
            "rsa",
            "actualisation-france-travail",
            "compte-ameli",
            "carte-grise",
            "permis-conduire",
            "titre-sejour",
            "surendettement",
            "deces",
            "pension-reversion",
            "changement-adresse",
            "papiers-voles",
            "attestations");

    /** One desk for each walk: nothing is shared between tests. */
    private static final class Desk {
        private final KnowledgeBase knowledge = ShippedKnowledge.open();
        private final Adviser adviser = new Adviser(knowledge);
        private final Interview interview = new Interview(knowledge, adviser);
        private final ChecklistBuilder checklists = new ChecklistBuilder(knowledge);
        private final Set<String> given = new HashSet<>();

        Situation visit(String procedure) {
            return ShippedKnowledge.visit(knowledge, procedure, "");
        }

        Advice adviseWell(Situation situation) {
            Advice advice = adviser.advise(situation);
            for (ProcedureAdvice procedure : advice.procedures()) {
                boolean express = knowledge.require(procedure.id()).express();
                assertEquals(express, procedure.posture() == null, situation.toString());
                assertEquals(express, procedure.reasons().isEmpty(), situation.toString());
            }
            return advice;
        }

        Checklist endWell(Situation situation) {
            Checklist sheet = checklists.build(situation, adviseWell(situation));
            assertNotNull(sheet.code(), situation.toString());
            return sheet;
        }

        /** Tries every answer to the questions from {@code index} on. */
        void walkOwn(Procedure procedure, Situation situation, int index) {
            if (index == procedure.questions().size()) {
                endWell(situation);
                return;
            }
            Question question = procedure.questions().get(index);
            Truth arises = question.when().test(knowledge.relevant(situation).facts());
            if (arises != Truth.YES) {
                walkOwn(procedure, situation, index + 1);
                return;
            }
            for (Answer answer : answers(procedure, question)) {
                given.add(question.id() + "=" + answer);
                walkOwn(procedure, situation.answering(question.id(), answer), index + 1);
            }
        }

        /** One day is enough here: the sheet has its own tests of dates. */
        private static List<Answer> answers(Procedure procedure, Question question) {
            List<Answer> all = ShippedKnowledge.answersOf(question, ShippedKnowledge.TODAY);
            return switch (question.type()) {
                case CHOICE, SEVERAL -> all;
                case YEAR -> years(procedure, question.id());
                case DATE, DEPARTMENT -> List.of(all.get(0), Answer.Blank.DONT_KNOW);
            };
        }

        /** A year for each way that other questions tell them apart. */
        private static List<Answer> years(Procedure procedure, String question) {
            Set<Answer> years = new LinkedHashSet<>();
            for (Question other : procedure.questions()) {
                for (Condition.Clause clause : other.when().si()) {
                    for (String range : clause.expected().getOrDefault(question, List.of())) {
                        if (Range.isRange(range)) {
                            Range named = Range.parse(range);
                            years.add(new Answer.Year(named.low() == Integer.MIN_VALUE ? named.high() : named.low()));
                        }
                    }
                }
            }
            years.add(new Answer.Year(1980));
            years.add(Answer.Blank.DONT_KNOW);
            return List.copyOf(years);
        }
    }

    private static Stream<String> procedures() {
        return List.copyOf(ShippedKnowledge.open().entries().keySet()).stream();
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerToItsOwnQuestionsEndsWithAPostureAndASheet() {
        return procedures()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    Desk desk = new Desk();
                    Procedure procedure = desk.knowledge.require(id);
                    // Questions that hang on whom the procedure is for arise for each of them.
                    desk.walkOwn(procedure, desk.visit(id), 0);
                    for (String person : List.of("moi", "enfant", "proche", "defunt")) {
                        if (asksForWhom(procedure)) {
                            desk.walkOwn(procedure, desk.visit(id).answering("pour_qui", new Answer.Choice(person)), 0);
                        }
                    }
                    for (Question question : procedure.questions()) {
                        for (Answer answer : Desk.answers(procedure, question)) {
                            boolean reached = desk.given.contains(question.id() + "=" + answer);
                            assertTrue(reached || asksForOther(question), question.id() + " never got " + answer);
                        }
                    }
                }));
    }

    private static boolean asksForWhom(Procedure procedure) {
        return procedure.questions().stream()
                .anyMatch(question -> question.when().keys().contains("pour_qui"));
    }

    /** A question that hangs on another procedure, or on a core answer, arises in the random walks. */
    private static boolean asksForOther(Question question) {
        return question.when().keys().stream()
                .anyMatch(key -> !key.startsWith(question.owner() + ".") && !key.equals("pour_qui"));
    }

    @TestFactory
    Stream<DynamicTest> everyPairOfCoreAnswersEndsWithAPosture() {
        return procedures().map(id -> DynamicTest.dynamicTest(id, () -> walkPairs(id)));
    }

    private static void walkPairs(String id) {
        Desk desk = new Desk();
        List<Question> core = desk.knowledge.interview();
        int every = SIXTEEN.contains(id) ? 1 : SHEET_EVERY;
        int walk = 0;
        for (int i = 0; i < core.size(); i++) {
            for (int j = i + 1; j < core.size(); j++) {
                for (Answer first : RandomVisits.choices(core.get(i))) {
                    for (Answer second : RandomVisits.choices(core.get(j))) {
                        if (walk++ % every == 0) {
                            Situation pair = desk.visit(id)
                                    .answering(core.get(i).id(), first)
                                    .answering(core.get(j).id(), second);
                            endPair(desk, pair, walk);
                        }
                    }
                }
            }
        }
    }

    private static void endPair(Desk desk, Situation pair, int walk) {
        if (walk % SHEET_EVERY == 0) {
            desk.endWell(pair);
        } else {
            desk.adviseWell(pair);
        }
    }

    @Test
    void randomWalksEndWellAndReachEveryPosture() {
        Desk desk = new Desk();
        RandomVisits visits = new RandomVisits(desk.knowledge);
        Set<Posture> reached = EnumSet.noneOf(Posture.class);
        for (int seed = 0; seed < RANDOM_WALKS; seed++) {
            Random random = new Random(seed);
            Situation situation = walk(desk, visits.empty(random), random);
            Checklist sheet = desk.endWell(situation);
            assertEquals(sheet, desk.endWell(counting(desk, situation)), "stale answers counted, seed " + seed);
            for (ProcedureAdvice advice : desk.adviser.advise(situation).procedures()) {
                if (advice.posture() != null) {
                    reached.add(advice.posture());
                }
            }
        }
        assertEquals(EnumSet.allOf(Posture.class), reached);
    }

    /** Follows the interview to its end, now and then changing an earlier answer and changing it back. */
    private static Situation walk(Desk desk, Situation start, Random random) {
        Situation situation = start;
        Optional<Question> next = desk.interview.next(situation);
        for (int step = 0; next.isPresent(); step++) {
            assertTrue(step < STEPS, "endless interview: " + situation);
            Question question = next.get();
            assertFalse(situation.answers().questions().contains(question.id()), "asked twice: " + question.id());
            situation = situation.answering(question.id(), RandomVisits.answer(question, random));
            if (random.nextInt(12) == 0) {
                situation = detour(desk, situation, random);
            }
            next = desk.interview.next(situation);
        }
        return situation;
    }

    /** Going back, answering otherwise and thinking better of it loses nothing. */
    private static Situation detour(Desk desk, Situation situation, Random random) {
        List<Asked> visit = desk.interview.visit(situation);
        Asked earlier = visit.get(random.nextInt(visit.size()));
        String id = earlier.question().id();
        Answer before = situation.answers().get(id);
        if (before == null) {
            return situation;
        }
        Situation other = situation.answering(id, RandomVisits.answer(earlier.question(), random));
        desk.adviseWell(other);
        Situation back = other.answering(id, before);
        assertEquals(situation.answers(), back.answers());
        assertEquals(visit, desk.interview.visit(back));
        return random.nextBoolean() ? back : other;
    }

    /** The visit with only the answers that still count. */
    private static Situation counting(Desk desk, Situation situation) {
        Situation relevant = desk.knowledge.relevant(situation);
        Answers answers = situation.answers();
        for (String question : situation.answers().questions()) {
            if (relevant.answers().get(question) == Answer.Blank.NOT_APPLICABLE) {
                answers = answers.without(question);
            }
        }
        return situation.withAnswers(answers);
    }
}

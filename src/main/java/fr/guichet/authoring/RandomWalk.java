package fr.guichet.authoring;

import fr.guichet.interview.Asked;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Group;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Role;
import fr.guichet.knowledge.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One visit drawn from a seed, from its first question to its end: any desk, any day, one procedure or two. */
final class RandomWalk {

    /** Of the core, asked aloud (design §4): before a first advice, and in all. Two in one breath count as one. */
    private static final int MOST_FIRST = 5;

    private static final int MOST_SPOKEN = 8;

    private static final int STEPS = 80;
    private static final int DETOUR_EVERY = 40;
    private static final int SHEET_EVERY = 20;
    private static final int DAYS_AROUND = 200;

    private final Walker walker;
    private final List<String> ids;
    private final LocalDate today;
    private final Random random;
    private int spoken;
    private int first;

    RandomWalk(Walker walker, long seed, LocalDate today) {
        this.walker = walker;
        this.ids = List.copyOf(walker.knowledge.entries().keySet());
        this.today = today;
        this.random = new Random(seed);
    }

    void walk() {
        Situation start = start();
        walker.safely(start, () -> {
            Situation end = follow(start);
            walker.postures(end);
            if (random.nextInt(SHEET_EVERY) == 0 && !walker.sheet(end).equals(walker.sheet(counting(end)))) {
                walker.fault(end, "une réponse qui ne compte plus change la feuille", "signalez-le");
            }
        });
    }

    /** The visit with only the answers that still count. */
    private Situation counting(Situation situation) {
        Answers relevant = walker.knowledge.relevant(situation).answers();
        Answers answers = situation.answers();
        for (String question : situation.answers().questions()) {
            if (relevant.get(question) == Answer.Blank.NOT_APPLICABLE) {
                answers = answers.without(question);
            }
        }
        return situation.withAnswers(answers);
    }

    private Situation start() {
        Role[] roles = Role.values();
        Desk desk =
                new Desk(roles[random.nextInt(roles.length)], random.nextBoolean(), random.nextInt(4) > 0, false, "35");
        LocalDate day = today.plusDays(random.nextInt(2 * DAYS_AROUND) - DAYS_AROUND);
        String one = ids.get(random.nextInt(ids.size()));
        String two = ids.get(random.nextInt(ids.size()));
        return Situation.start(desk, day).forProcedures(random.nextInt(3) > 0 ? List.of(one) : List.of(one, two));
    }

    /** Follows the interview to its end, now and then going back to an earlier answer. */
    private Situation follow(Situation start) {
        Situation situation = start;
        Optional<Question> next = walker.interview.next(situation);
        for (int step = 0; next.isPresent(); step++) {
            Question question = next.get();
            if (step > STEPS || situation.answers().questions().contains(question.id())) {
                walker.fault(situation, "l'entretien redemande « " + question.id() + " »", "corrigez son « si »");
                return situation;
            }
            count(situation, question);
            situation = situation.answering(question.id(), answer(question));
            if (random.nextInt(DETOUR_EVERY) == 0) {
                goBack(situation);
            }
            next = walker.interview.next(situation);
        }
        return situation;
    }

    private Answer answer(Question question) {
        List<Answer> answers = PossibleAnswers.of(question, today);
        return answers.get(random.nextInt(answers.size()));
    }

    private void count(Situation situation, Question question) {
        boolean core = question.owner() == null;
        boolean express = situation.procedures().stream()
                .allMatch(id -> walker.knowledge.require(id).express());
        if (core && express) {
            walker.fault(situation, "une démarche express pose « " + question.id() + " »", "signalez-le");
        }
        if (!core || question.group() == Group.SEEN || !question.with().isEmpty()) {
            return;
        }
        spoken++;
        first += question.group() == Group.SPOKEN ? 1 : 0;
        if (first > MOST_FIRST || spoken > MOST_SPOKEN) {
            walker.fault(
                    situation,
                    "trop de questions à voix haute : " + spoken,
                    "5 avant le premier conseil, 8 en tout (entretien.yaml)");
        }
    }

    /** Going back, answering otherwise and thinking better of it loses nothing. */
    private void goBack(Situation situation) {
        List<Asked> visit = walker.interview.visit(situation);
        Asked earlier = visit.get(random.nextInt(visit.size()));
        String id = earlier.question().id();
        Answer before = situation.answers().get(id);
        if (before == null) {
            return;
        }
        Situation other = situation.answering(id, answer(earlier.question()));
        walker.postures(other);
        Situation back = other.answering(id, before);
        if (!back.answers().equals(situation.answers())
                || !walker.interview.visit(back).equals(visit)) {
            walker.fault(back, "revenir sur « " + id + " » change la suite", "signalez-le");
        }
    }
}

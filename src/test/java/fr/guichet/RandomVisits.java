package fr.guichet;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Role;
import fr.guichet.knowledge.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Visits drawn from a seed: any desk, one or two procedures, each question unanswered, unknown or answered. */
public final class RandomVisits {

    private final KnowledgeBase knowledge;
    private final List<String> ids;

    public RandomVisits(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.ids = List.copyOf(knowledge.entries().keySet());
    }

    public Situation visit(long seed) {
        Random random = new Random(seed);
        Situation situation = empty(random);
        for (Question question : knowledge.questions(situation.procedures())) {
            if (random.nextInt(3) > 0) {
                situation = situation.answering(question.id(), answer(question, random));
            }
        }
        return situation;
    }

    /** A visit at which nothing was said yet. */
    public Situation empty(Random random) {
        Role[] roles = Role.values();
        Desk desk =
                new Desk(roles[random.nextInt(roles.length)], random.nextBoolean(), random.nextInt(4) > 0, false, "35");
        LocalDate day = ShippedKnowledge.TODAY.plusDays(random.nextInt(400) - 200);
        String first = ids.get(random.nextInt(ids.size()));
        String second = ids.get(random.nextInt(ids.size()));
        return Situation.start(desk, day).forProcedures(random.nextBoolean() ? List.of(first) : List.of(first, second));
    }

    /** Every answer to a question of the interview. */
    public static List<Answer> choices(Question question) {
        return ShippedKnowledge.answersOf(question, ShippedKnowledge.TODAY);
    }

    public static Answer answer(Question question, Random random) {
        List<Answer> answers = ShippedKnowledge.answersOf(question, ShippedKnowledge.TODAY);
        return answers.get(random.nextInt(answers.size()));
    }
}

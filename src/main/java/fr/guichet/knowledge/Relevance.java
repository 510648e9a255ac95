package fr.guichet.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which answers count. Answers are never deleted when another one changes; they are only left out of what advice
 * and sheet see, so that going back loses nothing and nothing stale counts (design §4). What two procedures ask alike is
 * asked once: its answer counts for both, whichever was asked.
 */
public final class Relevance {

    private final Situation situation;
    private final List<Question> questions;
    private final Map<String, Answer> counted = new LinkedHashMap<>();
    private final Facts facts;

    private Relevance(Situation situation, List<Question> questions) {
        this.situation = situation;
        this.questions = questions;
        Facts all = situation.facts();
        this.facts = key -> counted.containsKey(key) ? counted.get(key) : all.get(key);
    }

    /**
     * Returns the answers that count among {@code questions}, with {@link Answer.Blank#NOT_APPLICABLE} for each question that
     * another answer excludes. Answers to other questions are left out.
     *
     * @param questions in an order where a question stands after those it depends on
     */
    public static Situation relevant(Situation situation, List<Question> questions) {
        return situation.withAnswers(new Relevance(situation, questions).answers());
    }

    private Answers answers() {
        for (Question question : questions) {
            if (question.when().test(facts) == Truth.NO) {
                counted.put(question.id(), Answer.Blank.NOT_APPLICABLE);
                continue;
            }
            Answer answer = situation.answers().get(question.id());
            answer = answer == null ? elsewhere(question) : answer;
            if (answer != null) {
                counted.put(question.id(), answer);
            }
        }
        return Answers.of(counted);
    }

    /** What another procedure of the visit was told, or null. */
    private Answer elsewhere(Question question) {
        if (question.owner() == null) {
            return null;
        }
        if (!question.shared().isEmpty()) {
            for (Question twin : questions) {
                Answer answer = twin.shared().equals(question.shared())
                        ? situation.answers().get(twin.id())
                        : null;
                if (answer != null && twin.when().test(facts) != Truth.NO && fits(answer, question)) {
                    return answer;
                }
            }
        }
        for (Question.Settlement settlement : question.settlements()) {
            if (settlement.when().test(facts) == Truth.YES && situation.inHand().containsAll(settlement.inHand())) {
                return new Answer.Choice(settlement.choice());
            }
        }
        return null;
    }

    private static boolean fits(Answer answer, Question question) {
        if (answer instanceof Answer.Choice choice) {
            return question.choice(choice.id()) != null;
        }
        return !(answer instanceof Answer.Choices);
    }
}

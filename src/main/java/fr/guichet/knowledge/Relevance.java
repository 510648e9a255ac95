package fr.guichet.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which answers still count. Answers are never deleted when another one changes; they are only left out of what advice
 * and sheet see, so that going back loses nothing and nothing stale counts (design §4).
 */
public final class Relevance {

    private Relevance() {}

    /**
     * Returns the answers that count among {@code questions}, with {@link Answer.Blank#NOT_APPLICABLE} for each question that
     * another answer excludes. Answers to other questions are left out.
     *
     * @param questions in an order where a question stands after those it depends on
     */
    public static Situation relevant(Situation situation, List<Question> questions) {
        Map<String, Answer> counted = new LinkedHashMap<>();
        Facts all = situation.facts();
        Facts facts = key -> counted.containsKey(key) ? counted.get(key) : all.get(key);
        for (Question question : questions) {
            if (question.when().test(facts) == Truth.NO) {
                counted.put(question.id(), Answer.Blank.NOT_APPLICABLE);
            } else if (situation.answers().get(question.id()) != null) {
                counted.put(question.id(), situation.answers().get(question.id()));
            }
        }
        return situation.withAnswers(Answers.of(counted));
    }
}

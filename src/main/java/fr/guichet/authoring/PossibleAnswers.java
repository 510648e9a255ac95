package fr.guichet.authoring;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The answers a question is tried with; « je ne sais pas » is the last. */
final class PossibleAnswers {

    private static final int LONG_AGO_MONTHS = 3;
    private static final int SOON_DAYS = 90;
    private static final int ANY_YEAR = 1980;

    private PossibleAnswers() {}

    /** Every choice; a day before, a day after; years and départements of each kind. */
    static List<Answer> of(Question question, LocalDate today) {
        List<Answer> answers = new ArrayList<>();
        switch (question.type()) {
            case CHOICE -> question.choices().forEach(choice -> answers.add(new Answer.Choice(choice.id())));
            case SEVERAL -> {
                question.choices().forEach(choice -> answers.add(new Answer.Choices(List.of(choice.id()))));
                answers.add(new Answer.Choices(
                        question.choices().stream().map(Question.Choice::id).toList()));
            }
            case DATE -> {
                answers.add(new Answer.Day(today.minusMonths(LONG_AGO_MONTHS)));
                answers.add(new Answer.Day(today.minusDays(1)));
                answers.add(new Answer.Day(today.plusDays(SOON_DAYS)));
            }
            case YEAR -> List.of(1958, 1961, 1964, 1972).forEach(year -> answers.add(new Answer.Year(year)));
            case DEPARTMENT -> List.of("2A", "974").forEach(code -> answers.add(new Answer.Department(code)));
        }
        answers.add(Answer.Blank.DONT_KNOW);
        return answers;
    }

    /**
     * Enough to go everywhere: a year for each way that {@code others} tell years apart, one day, one département. What comes
     * of days has tests of its own.
     */
    static List<Answer> toGoEverywhere(Question question, List<Question> others, LocalDate today) {
        List<Answer> all = of(question, today);
        return switch (question.type()) {
            case CHOICE, SEVERAL -> all;
            case DATE, DEPARTMENT -> List.of(all.get(0), Answer.Blank.DONT_KNOW);
            case YEAR -> years(question.id(), others);
        };
    }

    private static List<Answer> years(String question, List<Question> others) {
        Set<Answer> years = new LinkedHashSet<>();
        for (Question other : others) {
            for (Condition.Clause clause : other.when().si()) {
                for (String range : clause.expected().getOrDefault(question, List.of())) {
                    if (Range.isRange(range)) {
                        Range named = Range.parse(range);
                        years.add(new Answer.Year(named.low() == Integer.MIN_VALUE ? named.high() : named.low()));
                    }
                }
            }
        }
        years.add(new Answer.Year(ANY_YEAR));
        years.add(Answer.Blank.DONT_KNOW);
        return List.copyOf(years);
    }
}

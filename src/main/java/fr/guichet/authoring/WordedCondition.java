package fr.guichet.authoring;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A condition in the words of the questions, for who reviews and does not code. */
final class WordedCondition {

    private final Map<String, Question> questions;

    WordedCondition(Map<String, Question> questions) {
        this.questions = questions;
    }

    /** @param besides questions that need no mention */
    String of(Condition condition, Set<String> besides) {
        List<String> parts = new ArrayList<>();
        String si = any(condition.si(), besides);
        if (!si.isEmpty()) {
            parts.add("si " + si);
        }
        if (!condition.sauf().isEmpty()) {
            parts.add("sauf si " + any(condition.sauf(), Set.of()));
        }
        return String.join(", ", parts);
    }

    private String any(List<Condition.Clause> clauses, Set<String> besides) {
        List<String> worded = new ArrayList<>();
        for (Condition.Clause clause : clauses) {
            String all = clause(clause, besides);
            if (!all.isEmpty()) {
                worded.add(all);
            }
        }
        return String.join(" ; ou ", worded);
    }

    private String clause(Condition.Clause clause, Set<String> besides) {
        List<String> worded = new ArrayList<>();
        clause.expected().forEach((key, values) -> {
            if (!besides.contains(key)) {
                worded.add(name(key) + " : "
                        + String.join(
                                " ou ",
                                values.stream().map(value -> value(key, value)).toList()));
            }
        });
        return String.join(" et ", worded);
    }

    private String name(String key) {
        Question question = questions.get(key);
        return question == null ? RuleFacts.inWords(key) : "« " + question.text() + " »";
    }

    String value(String key, String value) {
        Question question = questions.get(key);
        Question.Choice choice = question == null ? null : question.choice(value);
        if (choice != null) {
            return choice.label();
        }
        return switch (value) {
            case Answer.UNKNOWN_WORD -> "pas de réponse";
            case Answer.DONT_KNOW_WORD -> "ne sait pas";
            case Answer.KNOWN_WORD -> "une réponse connue";
            default -> value;
        };
    }
}

package fr.guichet.opendata;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Relevance;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds answers that make a condition of a sheet hold, each to a question that is then asked. */
final class AnswerStates {

    private final Procedure sheet;

    AnswerStates(Procedure sheet) {
        this.sheet = sheet;
    }

    /** A visit in which {@code condition} surely holds; empty if there is none. */
    Optional<Situation> meeting(Condition condition) {
        return meeting(condition, Map.of());
    }

    /** A visit in which {@code question} is asked and answered {@code choice}. */
    Optional<Situation> choosing(Question question, Question.Choice choice) {
        return meeting(question.when(), Map.of(question.id(), choice.id()));
    }

    private Optional<Situation> meeting(Condition condition, Map<String, String> chosen) {
        for (Map<String, String> answers : ways(List.of(condition), chosen)) {
            Situation situation = situation(answers);
            Situation relevant = Relevance.relevant(situation, sheet.questions());
            boolean counted =
                    answers.keySet().stream().allMatch(id -> relevant.answers().get(id) instanceof Answer.Choice);
            if (counted && condition.test(relevant.facts()) == Truth.YES) {
                return Optional.of(situation);
            }
        }
        return Optional.empty();
    }

    private Situation situation(Map<String, String> answers) {
        Map<String, Answer> given = new LinkedHashMap<>();
        answers.forEach((id, choice) -> given.put(id, new Answer.Choice(choice)));
        return Situation.start(Desk.DEFAULT, LocalDate.of(2026, 11, 21))
                .forProcedures(List.of(sheet.id()))
                .withAnswers(Answers.of(given));
    }

    /** Every set of answers, up to a few, that meets all conditions and those of the questions it answers. */
    private List<Map<String, String>> ways(List<Condition> conditions, Map<String, String> chosen) {
        if (conditions.isEmpty()) {
            return List.of(chosen);
        }
        Condition first = conditions.get(0);
        List<Condition> others = conditions.subList(1, conditions.size());
        if (first.isAlways()) {
            return ways(others, chosen);
        }
        List<Map<String, String>> found = new ArrayList<>();
        for (Condition.Clause clause : first.si()) {
            for (Map<String, String> answers : meet(clause, chosen)) {
                List<Condition> next = new ArrayList<>(others);
                for (String id : answers.keySet()) {
                    if (!chosen.containsKey(id)) {
                        next.add(sheet.question(id).orElseThrow().when());
                    }
                }
                found.addAll(ways(next, answers));
                if (found.size() > 50) {
                    return found;
                }
            }
        }
        return found;
    }

    private static List<Map<String, String>> meet(Condition.Clause clause, Map<String, String> chosen) {
        List<Map<String, String>> ways = List.of(chosen);
        for (Map.Entry<String, List<String>> expected : clause.expected().entrySet()) {
            List<Map<String, String>> next = new ArrayList<>();
            for (Map<String, String> way : ways) {
                String known = way.get(expected.getKey());
                for (String value : expected.getValue()) {
                    if (value.equals(Answer.UNKNOWN_WORD)) {
                        if (known == null) {
                            next.add(way);
                        }
                    } else if (known == null || known.equals(value)) {
                        Map<String, String> more = new LinkedHashMap<>(way);
                        more.put(expected.getKey(), value);
                        next.add(more);
                    }
                }
            }
            ways = next.size() > 20 ? next.subList(0, 20) : next;
        }
        return ways;
    }
}

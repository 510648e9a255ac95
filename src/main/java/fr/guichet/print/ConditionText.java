package fr.guichet.print;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Truth;
import java.util.List;
import java.util.Map;

/** A condition in the words of the choices, for a counsellor: « si carte perdue ou carte volée ». */
final class ConditionText {

    private final KnowledgeBase knowledge;
    private final Procedure procedure;
    private final Facts facts;

    /** @param facts what is known; what is settled is not said again */
    ConditionText(KnowledgeBase knowledge, Procedure procedure, Facts facts) {
        this.knowledge = knowledge;
        this.procedure = procedure;
        this.facts = facts;
    }

    Truth test(Condition condition) {
        return condition.test(facts);
    }

    /** The open part of {@code condition}; empty when nothing is open. */
    String of(Condition condition) {
        StringBuilder text = new StringBuilder();
        if (new Condition(condition.si(), List.of()).test(facts) == Truth.UNKNOWN) {
            clauses("si ", condition.si(), text);
        }
        if (new Condition(List.of(), condition.sauf()).test(facts) == Truth.UNKNOWN) {
            clauses("sauf ", condition.sauf(), text);
        }
        return text.toString();
    }

    private void clauses(String word, List<Condition.Clause> clauses, StringBuilder text) {
        String lead = text.length() == 0 ? word : ", " + word;
        for (Condition.Clause clause : clauses) {
            if (new Condition(List.of(clause), List.of()).test(facts) == Truth.UNKNOWN) {
                text.append(lead);
                clause(clause, text);
                lead = ", ou ";
            }
        }
    }

    private void clause(Condition.Clause clause, StringBuilder text) {
        String lead = "";
        for (Map.Entry<String, List<String>> expected : clause.expected().entrySet()) {
            Answer known = facts.get(expected.getKey());
            if (known == null || !known.isKnown()) {
                text.append(lead);
                values(expected.getKey(), expected.getValue(), text);
                lead = " et ";
            }
        }
    }

    private void values(String key, List<String> values, StringBuilder text) {
        Question question = question(key);
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.append(i == values.size() - 1 ? " ou " : ", ");
            }
            text.append(value(key, question, values.get(i)));
        }
    }

    private static String value(String key, Question question, String value) {
        if (question == null) {
            return key + " " + value;
        }
        Question.Choice choice = question.choice(value);
        if (choice != null) {
            return lowerFirst(choice.label());
        }
        String asked = "« " + question.text() + " » ";
        return switch (value) {
            case Answer.UNKNOWN_WORD -> asked + "sans réponse";
            case Answer.KNOWN_WORD -> asked + "avec une réponse";
            default -> asked + range(value);
        };
    }

    private static String range(String value) {
        if (value.startsWith("..")) {
            return value.substring(2) + " ou avant";
        }
        if (value.endsWith("..")) {
            return value.substring(0, value.length() - 2) + " ou après";
        }
        int dots = value.indexOf("..");
        return dots < 0 ? value : "de " + value.substring(0, dots) + " à " + value.substring(dots + 2);
    }

    private Question question(String key) {
        List<Question> questions = key.indexOf('.') < 0 ? knowledge.interview() : procedure.questions();
        for (Question question : questions) {
            if (question.id().equals(key)) {
                return question;
            }
        }
        return null;
    }

    /** An acronym keeps its capitals. */
    private static String lowerFirst(String label) {
        boolean acronym = label.length() < 2 || Character.isUpperCase(label.charAt(1));
        return acronym ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}

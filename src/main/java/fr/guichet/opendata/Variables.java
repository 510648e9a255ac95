package fr.guichet.opendata;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variables of one sheet: which answers make each true or false. A variable that no answer of this sheet touches is
 * unknown, and what depends on it stays.
 */
final class Variables {

    private final Map<String, Guard> truths = new HashMap<>();
    private final Map<String, Guard> denials = new HashMap<>();
    private final QuestionBook questions;

    Variables(QuestionBook questions) {
        this.questions = questions;
    }

    void setTrue(String variable, Guard when) {
        truths.merge(variable, when, (one, two) -> one.or(two).bounded());
    }

    void setFalse(String variable, Guard when) {
        denials.merge(variable, when, (one, two) -> one.or(two).bounded());
    }

    boolean isKnown(String variable) {
        return truths.containsKey(variable) || denials.containsKey(variable);
    }

    /** The variables that a condition asks to be true, in its order. */
    static Set<String> asked(Element condition) {
        Set<String> asked = new LinkedHashSet<>();
        for (Element child : condition.children()) {
            if (child.name().equals("estVrai")) {
                asked.add(child.attribute("var"));
            } else {
                asked.addAll(asked(child));
            }
        }
        return asked;
    }

    /** What a {@code Condition} asks for in answers; always, where it asks for the unknown. */
    Guard of(Element condition) {
        return all(condition.children());
    }

    private Guard all(List<Element> parts) {
        Guard all = Guard.ALWAYS;
        for (Element part : parts) {
            all = all.and(one(part)).bounded();
        }
        return all;
    }

    private Guard one(Element part) {
        return switch (part.name()) {
            case "estVrai" -> truth(part.attribute("var"));
            case "estFaux" -> denial(part.attribute("var"));
            case "estIndefini" -> unset(part.attribute("var"));
            case "et" -> all(part.children());
            case "ou" -> any(part.children());
            default -> Guard.ALWAYS;
        };
    }

    private Guard any(List<Element> parts) {
        if (parts.isEmpty()) {
            return Guard.ALWAYS;
        }
        Guard any = Guard.NEVER;
        for (Element part : parts) {
            any = any.or(one(part)).bounded();
        }
        return any;
    }

    private Guard truth(String variable) {
        Guard truth = truths.get(variable);
        if (truth != null) {
            return truth;
        }
        Guard denial = denials.get(variable);
        return denial == null ? Guard.ALWAYS : others(denial);
    }

    private Guard denial(String variable) {
        Guard denial = denials.get(variable);
        if (denial != null) {
            return denial;
        }
        Guard truth = truths.get(variable);
        return truth == null ? Guard.ALWAYS : others(truth);
    }

    /** Nothing was answered that would say. */
    private Guard unset(String variable) {
        Guard known = truths.containsKey(variable) ? truths.get(variable) : denials.get(variable);
        if (known == null) {
            return Guard.ALWAYS;
        }
        Guard unset = Guard.ALWAYS;
        for (String question : known.questions()) {
            unset = unset.and(Guard.of(question, Set.of(QuestionBook.UNANSWERED)));
        }
        return unset;
    }

    /** The choices of the same question that {@code guard} does not name; always, when that is not so simple. */
    private Guard others(Guard guard) {
        if (guard.clauses().size() != 1 || guard.questions().size() != 1) {
            return Guard.ALWAYS;
        }
        String question = guard.questions().iterator().next();
        Set<String> others = questions.choices(question);
        others.removeAll(guard.clauses().get(0).get(question));
        others.add(QuestionBook.UNANSWERED);
        return Guard.of(question, others);
    }
}

package fr.guichet.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Answers by question id, in the order they were given. Immutable; changing one makes another. */
public final class Answers {

    public static final Answers NONE = new Answers(Map.of());

    private final Map<String, Answer> byQuestion;

    private Answers(Map<String, Answer> byQuestion) {
        this.byQuestion = byQuestion;
    }

    public static Answers of(Map<String, Answer> byQuestion) {
        return new Answers(new LinkedHashMap<>(byQuestion));
    }

    /** Returns the answer, or null when the question was not answered. */
    public Answer get(String question) {
        return byQuestion.get(question);
    }

    public Answers with(String question, Answer answer) {
        Map<String, Answer> changed = new LinkedHashMap<>(byQuestion);
        changed.put(question, answer);
        return new Answers(changed);
    }

    public Answers without(String question) {
        Map<String, Answer> changed = new LinkedHashMap<>(byQuestion);
        changed.remove(question);
        return new Answers(changed);
    }

    public Set<String> questions() {
        return Collections.unmodifiableSet(byQuestion.keySet());
    }

    public Map<String, Answer> asMap() {
        return Collections.unmodifiableMap(byQuestion);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && byQuestion.equals(answers.byQuestion);
    }

    @Override
    public int hashCode() {
        return byQuestion.hashCode();
    }

    @Override
    public String toString() {
        return byQuestion.toString();
    }
}

package fr.guichet.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a part of a sheet counts: one of these clauses, each a set of answers that must all be given.
 *
 * @param clauses for each question the choices of which one must be the answer; no clause at all never holds, an empty
 *     clause always does
 */
record Guard(List<Map<String, Set<String>>> clauses) {

    /** More than this and a condition says more than anybody reads; the weaker one is kept. */
    static final int MAX_CLAUSES = 24;

    static final Guard ALWAYS = new Guard(List.of(Map.of()));
    static final Guard NEVER = new Guard(List.of());

    static Guard of(String question, Set<String> choices) {
        return new Guard(List.of(Map.of(question, choices)));
    }

    boolean isAlways() {
        return clauses.size() == 1 && clauses.get(0).isEmpty();
    }

    boolean isNever() {
        return clauses.isEmpty();
    }

    /** Both; {@link #NEVER} when they contradict each other. */
    Guard and(Guard other) {
        List<Map<String, Set<String>>> both = new ArrayList<>();
        for (Map<String, Set<String>> one : clauses) {
            for (Map<String, Set<String>> two : other.clauses) {
                Map<String, Set<String>> clause = meet(one, two);
                if (clause != null && !both.contains(clause)) {
                    both.add(clause);
                }
            }
        }
        return new Guard(both).simplified();
    }

    /** What holds in both clauses, or null when nothing can. */
    static Map<String, Set<String>> meet(Map<String, Set<String>> one, Map<String, Set<String>> two) {
        Map<String, Set<String>> clause = new LinkedHashMap<>(one);
        for (Map.Entry<String, Set<String>> entry : two.entrySet()) {
            Set<String> choices = new LinkedHashSet<>(entry.getValue());
            Set<String> known = clause.get(entry.getKey());
            if (known != null) {
                choices.retainAll(known);
            }
            if (choices.isEmpty()) {
                return null;
            }
            clause.put(entry.getKey(), choices);
        }
        return clause;
    }

    /** Either. */
    Guard or(Guard other) {
        if (isAlways() || other.isAlways()) {
            return ALWAYS;
        }
        List<Map<String, Set<String>>> either = new ArrayList<>(clauses);
        either.addAll(other.clauses);
        return new Guard(either).simplified();
    }

    /** Drops what another clause covers and joins those that differ in one question only. */
    private Guard simplified() {
        List<Map<String, Set<String>>> left = new ArrayList<>(clauses);
        boolean changed = left.size() > 1;
        while (changed) {
            changed = false;
            for (int i = 0; i < left.size() && !changed; i++) {
                for (int j = i + 1; j < left.size() && !changed; j++) {
                    Map<String, Set<String>> joined = joined(left.get(i), left.get(j));
                    if (joined != null) {
                        left.remove(j);
                        left.set(i, joined);
                        changed = true;
                    }
                }
            }
        }
        return new Guard(List.copyOf(left));
    }

    /** One clause that says the same as both, or null. */
    private static Map<String, Set<String>> joined(Map<String, Set<String>> one, Map<String, Set<String>> two) {
        if (covers(one, two)) {
            return one;
        }
        if (covers(two, one)) {
            return two;
        }
        if (!one.keySet().equals(two.keySet())) {
            return null;
        }
        String differs = null;
        for (String question : one.keySet()) {
            if (!one.get(question).equals(two.get(question))) {
                if (differs != null) {
                    return null;
                }
                differs = question;
            }
        }
        Map<String, Set<String>> joined = new LinkedHashMap<>(one);
        Set<String> choices = new LinkedHashSet<>(one.get(differs));
        choices.addAll(two.get(differs));
        joined.put(differs, choices);
        return joined;
    }

    /** True if whatever meets {@code narrow} meets {@code wide}. */
    private static boolean covers(Map<String, Set<String>> wide, Map<String, Set<String>> narrow) {
        for (Map.Entry<String, Set<String>> entry : wide.entrySet()) {
            Set<String> choices = narrow.get(entry.getKey());
            if (choices == null || !entry.getValue().containsAll(choices)) {
                return false;
            }
        }
        return true;
    }

    /** The same without a question of which every choice would do; the weaker one. */
    Guard without(String question, Set<String> allChoices) {
        List<Map<String, Set<String>>> left = new ArrayList<>();
        for (Map<String, Set<String>> clause : clauses) {
            Set<String> choices = clause.get(question);
            if (choices != null && choices.containsAll(allChoices)) {
                Map<String, Set<String>> shorter = new LinkedHashMap<>(clause);
                shorter.remove(question);
                left.add(shorter);
            } else {
                left.add(clause);
            }
        }
        return new Guard(left).simplified();
    }

    /** The same or weaker, with no more clauses than are allowed: what all of them ask for. */
    Guard bounded() {
        if (clauses.size() <= MAX_CLAUSES) {
            return this;
        }
        Map<String, Set<String>> common = new LinkedHashMap<>(clauses.get(0));
        for (Map<String, Set<String>> clause : clauses) {
            common.keySet().retainAll(clause.keySet());
            for (Map.Entry<String, Set<String>> entry : common.entrySet()) {
                Set<String> choices = new LinkedHashSet<>(entry.getValue());
                choices.addAll(clause.get(entry.getKey()));
                entry.setValue(choices);
            }
        }
        return new Guard(List.of(common));
    }

    Set<String> questions() {
        Set<String> questions = new LinkedHashSet<>();
        for (Map<String, Set<String>> clause : clauses) {
            questions.addAll(clause.keySet());
        }
        return questions;
    }
}

package fr.guichet.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When something counts: {@code si} (one of these groups of answers) and not {@code sauf}.
 *
 * @param si the groups of which one must match; empty means always
 * @param sauf the groups of which none may match; empty means none
 */
public record Condition(List<Clause> si, List<Clause> sauf) {

    public static final Condition ALWAYS = new Condition(List.of(), List.of());

    public Condition {
        si = List.copyOf(si);
        sauf = List.copyOf(sauf);
    }

    /**
     * Answers that must all match.
     *
     * @param expected for each key the values of which one must be the answer; in the order of the file
     */
    public record Clause(Map<String, List<String>> expected) {

        Truth test(Facts facts) {
            Truth all = Truth.YES;
            for (Map.Entry<String, List<String>> entry : expected.entrySet()) {
                all = all.and(one(facts.get(entry.getKey()), entry.getValue()));
                if (all == Truth.NO) {
                    return Truth.NO;
                }
            }
            return all;
        }

        private static Truth one(Answer answer, List<String> values) {
            if (values.contains(Answer.UNKNOWN_WORD) && !isGiven(answer)) {
                return Truth.YES;
            }
            if (answer == null || !answer.isKnown()) {
                return unknown(answer, values);
            }
            for (String value : values) {
                if (answer.matches(value)) {
                    return Truth.YES;
                }
            }
            return Truth.NO;
        }

        /** A question that was not asked was not answered by « je ne sais pas » either. */
        private static Truth unknown(Answer answer, List<String> values) {
            if (!values.contains(Answer.DONT_KNOW_WORD)) {
                return Truth.UNKNOWN;
            }
            if (answer == null) {
                return values.size() == 1 ? Truth.NO : Truth.UNKNOWN;
            }
            return Truth.YES;
        }

        private static boolean isGiven(Answer answer) {
            return answer != null && answer.isKnown() && answer != Answer.Blank.NOT_APPLICABLE;
        }
    }

    /** {@link Truth#UNKNOWN} when an answer that decides is not known. */
    public Truth test(Facts facts) {
        return any(si, facts, Truth.YES).and(any(sauf, facts, Truth.NO).not());
    }

    private static Truth any(List<Clause> clauses, Facts facts, Truth whenEmpty) {
        if (clauses.isEmpty()) {
            return whenEmpty;
        }
        Truth any = Truth.NO;
        for (Clause clause : clauses) {
            any = any.or(clause.test(facts));
        }
        return any;
    }

    public boolean isAlways() {
        return si.isEmpty() && sauf.isEmpty();
    }

    /** Every key that is looked at. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (Clause clause : si) {
            keys.addAll(clause.expected().keySet());
        }
        for (Clause clause : sauf) {
            keys.addAll(clause.expected().keySet());
        }
        return keys;
    }

    /**
     * Reads {@code si} and {@code sauf} of {@code fields}.
     *
     * @param owner the procedure whose own questions are written without its name, or null
     * @param own the short ids of those questions
     */
    static Condition read(Fields fields, String owner, Set<String> own) {
        List<Clause> si = clauses(fields, "si", owner, own);
        List<Clause> sauf = clauses(fields, "sauf", owner, own);
        return si.isEmpty() && sauf.isEmpty() ? ALWAYS : new Condition(si, sauf);
    }

    private static List<Clause> clauses(Fields fields, String name, String owner, Set<String> own) {
        List<Clause> clauses = new ArrayList<>();
        for (Node node : fields.list(name)) {
            Fields group = new Fields(node, fields.faults());
            Map<String, List<String>> expected = new LinkedHashMap<>();
            for (String key : group.names()) {
                expected.put(own.contains(key) ? owner + "." + key : key, group.texts(key));
            }
            if (!expected.isEmpty()) {
                clauses.add(new Clause(expected));
            }
        }
        return clauses;
    }
}

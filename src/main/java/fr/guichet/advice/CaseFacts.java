package fr.guichet.advice;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.Situation;
import java.util.HashMap;
import java.util.Map;

/**
 * The facts of one procedure in one visit: what was answered, what another answer settles, the desk, and the procedure.
 * Filled in two steps, since the channel depends on the acts that rules forbid.
 */
final class CaseFacts implements Facts {

    private final Facts answered;
    private final Map<String, Answer> settled;
    private final ProcedureProfile profile;
    private final Map<String, Answer> derived = new HashMap<>();

    /**
     * @param relevant with only the answers that count
     * @param settled answers that others settle
     * @param profile null when no procedure is named
     */
    CaseFacts(Situation relevant, Map<String, Answer> settled, ProcedureProfile profile) {
        this.answered = relevant.facts();
        this.settled = settled;
        this.profile = profile;
    }

    void derive(String name, String value) {
        derived.put(name, new Answer.Choice(value));
    }

    @Override
    public Answer get(String key) {
        if (key.startsWith(ProcedureProfile.PREFIX)) {
            String name = key.substring(ProcedureProfile.PREFIX.length());
            Answer fact = derived.get(name);
            return fact != null || profile == null ? fact : profile.fact(name);
        }
        Answer settlement = settled.get(key);
        return settlement != null ? settlement : answered.get(key);
    }

    /** Tells whether {@code key} is known to be {@code value}. */
    boolean is(String key, String value) {
        Answer answer = get(key);
        return answer != null && answer.isKnown() && answer.matches(value);
    }
}

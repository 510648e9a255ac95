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

    private final Map<String, Answer> known = new HashMap<>();
    private final Facts answered;
    private final ProcedureProfile profile;
    private final boolean ticked;

    /**
     * @param relevant with only the answers that count
     * @param settled answers that others settle
     * @param profile null when no procedure is named
     */
    CaseFacts(Situation relevant, Map<String, Answer> settled, ProcedureProfile profile) {
        this.answered = relevant.facts();
        this.profile = profile;
        this.ticked = !relevant.inHand().isEmpty();
        if (profile != null) {
            known.putAll(profile.facts());
        }
        known.putAll(relevant.answers().asMap());
        known.putAll(settled);
    }

    /** Adds what is known of the procedure in this case, under {@code demarche.…}. */
    void derive(String name, String value) {
        known.put(ProcedureProfile.PREFIX + name, new Answer.Choice(value));
    }

    /** Tells whether a channel or a deadline of the procedure, or its ticked documents, hang on {@code key}. */
    boolean hangOn(String key) {
        return profile != null && profile.keys(ticked).contains(key);
    }

    @Override
    public Answer get(String key) {
        Answer answer = known.get(key);
        return answer != null ? answer : answered.get(key);
    }

    /** Tells whether {@code key} is known to be {@code value}. */
    boolean is(String key, String value) {
        Answer answer = get(key);
        return answer != null && answer.isKnown() && answer.matches(value);
    }
}

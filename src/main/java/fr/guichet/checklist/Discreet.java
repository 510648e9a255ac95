package fr.guichet.checklist;

import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The procedures of a visit that its papers do not name, because someone else may read them at home.
 *
 * @param hidden by id, as they are
 */
record Discreet(Map<String, Procedure> hidden) {

    static Discreet of(KnowledgeBase knowledge, Situation situation, Facts facts) {
        Map<String, Procedure> hidden = new LinkedHashMap<>();
        for (String id : situation.procedures()) {
            Procedure procedure = knowledge.require(id);
            if (procedure.discretion() != null && procedure.discretion().holds(facts)) {
                hidden.put(id, procedure);
            }
        }
        return new Discreet(hidden);
    }

    boolean isAny() {
        return !hidden.isEmpty();
    }

    boolean hides(String procedure) {
        return hidden.containsKey(procedure);
    }

    /** The knowledge that papers are written from. */
    KnowledgeBase paper(KnowledgeBase knowledge) {
        if (hidden.isEmpty()) {
            return knowledge;
        }
        Map<String, Procedure> neutral = new LinkedHashMap<>();
        hidden.forEach((id, procedure) -> neutral.put(id, procedure.discretion().over(procedure)));
        return knowledge.withProcedures(neutral);
    }

    /** The visit that its code may tell. */
    Situation told(Situation situation) {
        return situation.forProcedures(
                situation.procedures().stream().filter(id -> !hides(id)).toList());
    }

    /** For the counsellor, before printing: what the paper leaves out is said aloud. */
    List<String> warnings() {
        return hidden.values().stream()
                .map(procedure -> procedure.title()
                        + " : la feuille n'en dit rien, elle rentre à la maison. Dites le reste à voix haute.")
                .toList();
    }
}

package fr.guichet.advice;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Deadline;
import fr.guichet.knowledge.DeadlineRule;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What rules may look at of a procedure whatever was answered ({@code demarche.…}). Of an official sheet only the kind, the
 * theme and the documents are known: the rest is unknown, never « no ».
 */
final class ProcedureProfile {

    static final String PREFIX = "demarche.";

    private final Map<String, Answer> facts = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    ProcedureProfile(Procedure procedure) {
        put("genre", procedure.kind());
        put("theme", procedure.theme());
        put("pieces", !procedure.documents().isEmpty());
        if (procedure.kind() == Kind.PROCEDURE) {
            put("difficulte", Integer.toString(procedure.difficulty()));
            put("frequence", procedure.frequency());
            put("droit_ouvert", procedure.rightStart());
            put("argent", procedure.money());
        }
        if (procedure.delegation().known()) {
            put("signature_personnelle", procedure.delegation().personalSignature());
            put("aidants_connect", procedure.delegation().aidantsConnect());
        }
        collectKeys(procedure);
    }

    private void collectKeys(Procedure procedure) {
        for (Channel channel : procedure.channels()) {
            keys.addAll(channel.when().keys());
        }
        for (Deadline deadline : procedure.deadlines()) {
            keys.addAll(deadline.when().keys());
            if (deadline.rule() instanceof DeadlineRule.ByDepartment zones) {
                keys.add(zones.question());
            }
        }
        for (Document document : procedure.documents()) {
            keys.addAll(document.when().keys());
        }
        for (Question question : procedure.questions()) {
            Condition when = question.when();
            keys.addAll(when.keys());
        }
    }

    /** Every answer on which a channel, a deadline, a document or a question of the procedure depends. */
    Set<String> keys() {
        return keys;
    }

    /** Returns the fact {@code name} (without prefix), or null. */
    Answer fact(String name) {
        return facts.get(name);
    }

    private void put(String name, Coded value) {
        put(name, value.code());
    }

    private void put(String name, boolean value) {
        put(name, value ? "oui" : "non");
    }

    private void put(String name, String value) {
        facts.put(name, new Answer.Choice(value));
    }
}

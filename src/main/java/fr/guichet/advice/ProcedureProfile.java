package fr.guichet.advice;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.Deadline;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules may look at of a procedure whatever was answered ({@code demarche.…}). Of an official sheet only the kind, the
 * theme and the documents are known: the rest is unknown, never « no ».
 */
final class ProcedureProfile {

    static final String PREFIX = "demarche.";

    private final Map<String, Answer> facts = new HashMap<>();
    private final Set<String> ways;
    private final Set<String> papers;

    ProcedureProfile(Procedure procedure) {
        put("genre", procedure.kind());
        put("theme", procedure.theme());
        put("pieces", !procedure.documents().isEmpty());
        if (procedure.kind() == Kind.PROCEDURE) {
            put("difficulte", Integer.toString(procedure.difficulty()));
            put("frequence", procedure.frequency());
            put("droit_ouvert", procedure.rightStart());
            put("argent", procedure.money());
            if (!procedure.skills().isEmpty()) {
                facts.put(PREFIX + "competence", skills(procedure));
            }
        }
        if (procedure.delegation().known()) {
            put("signature_personnelle", procedure.delegation().personalSignature());
            put("aidants_connect", procedure.delegation().aidantsConnect());
        }
        ways = keysOfWays(procedure);
        papers = new HashSet<>(ways);
        for (Document document : procedure.documents()) {
            papers.addAll(document.when().keys());
        }
        follow(procedure.questions(), ways);
        follow(procedure.questions(), papers);
    }

    private static Answer skills(Procedure procedure) {
        return new Answer.Choices(procedure.skills().stream().map(Coded::code).toList());
    }

    private static Set<String> keysOfWays(Procedure procedure) {
        Set<String> keys = new HashSet<>();
        for (Channel channel : procedure.channels()) {
            keys.addAll(channel.when().keys());
        }
        for (Deadline deadline : procedure.deadlines()) {
            keys.addAll(deadline.when().keys());
        }
        return keys;
    }

    /** Adds the answers on which a question of {@code keys} depends itself. */
    private static void follow(List<Question> questions, Set<String> keys) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Question question : questions) {
                grown |= keys.contains(question.id())
                        && keys.addAll(question.when().keys());
            }
        }
    }

    /**
     * Every answer on which a channel or a deadline of the procedure hangs.
     *
     * @param withDocuments true to count its documents too
     */
    Set<String> keys(boolean withDocuments) {
        return withDocuments ? papers : ways;
    }

    /** By their full names. */
    Map<String, Answer> facts() {
        return facts;
    }

    private void put(String name, Coded value) {
        put(name, value.code());
    }

    private void put(String name, boolean value) {
        put(name, value ? "oui" : "non");
    }

    private void put(String name, String value) {
        facts.put(PREFIX + name, new Answer.Choice(value));
    }
}

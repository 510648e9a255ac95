package fr.guichet.identity;

import fr.guichet.knowledge.Provenance;
import java.util.List;

/**
 * A log-in that fails.
 *
 * @param words error codes, and what people say of it
 * @param gestures what to do, in order
 * @param callees contact ids
 * @param forOthers true if it serves for every code that no failure names
 */
public record Failure(
        String id,
        String title,
        List<String> words,
        List<Remark> causes,
        List<Remark> gestures,
        List<String> callees,
        boolean forOthers,
        Provenance provenance) {

    public Failure {
        words = List.copyOf(words);
        causes = List.copyOf(causes);
        gestures = List.copyOf(gestures);
        callees = List.copyOf(callees);
    }
}

package fr.guichet.search;

import java.util.List;

/**
 * What was found, best first.
 *
 * @param text the query as typed
 * @param total how many there are without the limit
 * @param suggestion the query with its misspelt words put right (« vouliez-vous dire »); null when nothing was corrected.
 *     The hits already follow it.
 * @param events the life events that these words tell of, best first
 * @param nearest when there is no hit, what is found by the known words that look most like those typed; else empty
 */
public record Results(
        String text, int total, List<Hit> hits, List<Event> events, String suggestion, List<Hit> nearest) {

    /**
     * A life event, which opens several procedures.
     *
     * @param rank the hit it goes before, from 1
     */
    public record Event(int rank, String id, String title, String summary) {}

    /** What is shown where nothing is found at all. */
    public static Results none(String text) {
        return new Results(text, 0, List.of(), List.of(), null, List.of());
    }

    /** True if there is nothing to open. */
    public boolean isEmpty() {
        return hits.isEmpty() && events.isEmpty();
    }
}

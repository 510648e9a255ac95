package fr.guichet.search;

import java.util.List;

/**
 * What was found, best first.
 *
 * @param text the query as typed
 * @param total how many there are without the limit
 * @param suggestion the query with its misspelt words put right (« vouliez-vous dire »); null when nothing was corrected.
 *     The hits already follow it.
 * @param nearest when there is no hit, what is found by the known words that look most like those typed; else empty
 */
public record Results(String text, int total, List<Hit> hits, String suggestion, List<Hit> nearest) {

    /** What is shown where nothing is found at all. */
    public static Results none(String text) {
        return new Results(text, 0, List.of(), null, List.of());
    }
}

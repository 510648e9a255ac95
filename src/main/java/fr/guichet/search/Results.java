package fr.guichet.search;

import java.util.List;

/**
 * What was found, best first.
 *
 * @param text the query as typed
 * @param total how many there are without the limit
 * @param suggestion the query with its misspelt words put right (« vouliez-vous dire »); null when nothing was corrected.
 *     The hits already follow it.
 */
public record Results(String text, int total, List<Hit> hits, String suggestion) {}

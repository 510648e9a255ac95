package fr.guichet.knowledge;

/**
 * A document to bring or to join.
 *
 * @param id the id of {@code pieces.yaml}, or one of the procedure's own
 * @param help what counts as this document, in a few words; empty if plain
 * @param maxAgeMonths the oldest it may be, in months; 0 for any age
 * @param step the id of the step that needs it; empty for the step that carries the file
 * @param everywhere true for a document of « La pochette »
 */
public record Document(
        String id,
        String text,
        String help,
        Condition when,
        Provenance provenance,
        int maxAgeMonths,
        DocumentForm form,
        String step,
        boolean everywhere)
        implements Item {}

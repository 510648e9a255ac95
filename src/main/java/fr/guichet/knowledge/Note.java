package fr.guichet.knowledge;

/**
 * A remark: a cost, a pitfall, a piece of prevention.
 *
 * @param step the id of the step a cost is paid at; empty for the step that carries the file
 */
public record Note(String id, String text, Condition when, Provenance provenance, String step) implements Item {}

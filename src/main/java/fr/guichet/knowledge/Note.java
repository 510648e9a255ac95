package fr.guichet.knowledge;

/** A remark: a cost, a pitfall, a piece of prevention. */
public record Note(String id, String text, Condition when, Provenance provenance) implements Item {}

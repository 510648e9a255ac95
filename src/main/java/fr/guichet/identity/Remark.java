package fr.guichet.identity;

import fr.guichet.knowledge.Provenance;

/** A sentence and where it comes from. */
public record Remark(String text, Provenance provenance) {}

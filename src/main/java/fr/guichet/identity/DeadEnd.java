package fr.guichet.identity;

import fr.guichet.knowledge.Provenance;

/** A name that people bring up and that does not serve. */
public record DeadEnd(String id, String name, String text, Provenance provenance) {}

package fr.guichet.opendata;

/** A run of text, as it was written. */
record Text(String text) implements Part {}

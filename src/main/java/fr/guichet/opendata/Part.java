package fr.guichet.opendata;

/** What stands in an element. */
sealed interface Part permits Element, Text {}

package fr.guichet.screen;

/** Something of the bag test: a thing the person may have, or a line of what follows from it. */
record BagThing(String id, String label) {}

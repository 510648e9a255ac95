package fr.guichet.search;

/** What the search does beyond counting words. Each can be left out, to measure what it gives (see the benchmark). */
enum Idea {
    /** A rare word is not worth as much more than a common one as its rarity says. */
    SOFT_RARITY,
    /** What people say first matters most. */
    FIRST_WORDS,
    /** Words that name a document count more than those it only uses. */
    NAMING,
    /** A document that answers more of the query gains by it. */
    COVER,
    /** So does one whose title says little else. */
    TITLE,
    /** So does one that has two words in a row, as they were typed. */
    PAIRS,
    /** So does a procedure that people ask for in nearly these words. */
    SAYINGS,
    /** A document that others link to is asked for more. Settled when the index is written. */
    LINKS,
    /** What people say for official names, and old names for new ones. */
    SYNONYMS,
    /** A word that no document has is read as the nearest known one. */
    SPELLING,
    /** First of all as one that sounds the same. */
    SOUND
}

package fr.guichet.search;

/** How much a word says: nearly nothing when every document has it. */
final class Rarity {

    private Rarity() {}

    /** The inverse document frequency of BM25; never negative. */
    static double of(int documents, int frequency) {
        return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    }
}

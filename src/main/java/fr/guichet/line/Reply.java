package fr.guichet.line;

/** What came back from a prompt. */
sealed interface Reply {

    /** @param text without spaces around it; may be empty */
    record Typed(String text) implements Reply {}

    /** Leave this stage. */
    record Leave(Move move) implements Reply {}
}

package fr.guichet.search;

import java.util.List;

/**
 * The passage of a document that answers, on one line, with the words that matched.
 *
 * @param marks in order, never overlapping
 */
public record Snippet(String text, List<Mark> marks) {

    /** The characters from {@code start} up to {@code end}, not included. */
    public record Mark(int start, int end) {}

    static final Snippet EMPTY = new Snippet("", List.of());
}

package fr.guichet.identity;

import java.util.List;

/**
 * Something a person may have in the bag.
 *
 * @param where where it is found or what counts, in a few words
 * @param effort what it takes to have it
 * @param includes ids of the things that having this one gives as well
 * @param missing the sentence when it alone stands in the way; empty for a plain one
 */
public record Thing(String id, String label, String where, Effort effort, List<String> includes, String missing) {

    public Thing {
        includes = List.copyOf(includes);
    }
}

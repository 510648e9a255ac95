package fr.guichet.search;

import java.util.ArrayList;
import java.util.List;

/** One thing that the query asks for, with every way to say it. A document scores its best way. */
final class Slot {

    /**
     * One way to say it.
     *
     * @param terms stems; when there are several by a synonym, all of them are needed
     * @param allNeeded false for what was typed: part of it is better than nothing
     * @param line what to tell the reader; empty if nothing
     */
    record Way(List<String> terms, float weight, boolean allNeeded, String line) {}

    private final List<Way> ways = new ArrayList<>(4);

    List<Way> ways() {
        return ways;
    }

    void add(Way way) {
        ways.add(way);
    }
}

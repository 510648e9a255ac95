package fr.guichet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One thing that the query asks for, with every way to say it. A document scores its best way. */
final class Slot {

    /**
     * One way to say it.
     *
     * @param terms stems; unless typed, all of them are needed
     * @param weight beside what was typed
     * @param typed true for the words of the query: part of them is better than nothing
     * @param name the old or new name that this is; null for a plain synonym
     */
    record Way(List<String> terms, float weight, boolean typed, Lexicon.Name name) {

        static Way typed(List<String> terms) {
            return new Way(terms, 1, true, null);
        }

        static Way other(List<String> terms, float weight, Lexicon.Name name) {
            return new Way(terms, weight, false, name);
        }
    }

    private final List<Way> ways = new ArrayList<>(4);
    private float rarity;

    List<Way> ways() {
        return ways;
    }

    void add(Way way) {
        ways.add(way);
    }

    /** Finds how much the typed words say in {@code parts}. */
    void weigh(Parts parts) throws IOException {
        rarity = 0;
        for (Way way : ways) {
            if (way.typed()) {
                for (String term : way.terms()) {
                    rarity += parts.rarity(term);
                }
            }
        }
    }

    /** How much the typed words say; 0 before {@link #weigh}. */
    float rarity() {
        return rarity;
    }
}

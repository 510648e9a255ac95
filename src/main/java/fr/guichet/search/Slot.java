package fr.guichet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    private static final double SOFTENING = 0.8;

    /** What the first word of a query is worth more than the last. */
    private static final float EARLY = 0.3f;

    private final List<Way> ways = new ArrayList<>(4);
    private final float place;
    private float rarity;

    /** @param place where it stands in the query, from 0 to 1 */
    Slot(float place) {
        this.place = place;
    }

    List<Way> ways() {
        return ways;
    }

    void add(Way way) {
        ways.add(way);
    }

    /** Finds how much the typed words say in {@code parts}. */
    void weigh(Parts parts, Set<Idea> without) throws IOException {
        rarity = 0;
        for (Way way : ways) {
            if (way.typed()) {
                for (String term : way.terms()) {
                    rarity += parts.rarity(term);
                }
            }
        }
        if (!without.contains(Idea.SOFT_RARITY)) {
            rarity = (float) Math.pow(rarity, SOFTENING);
        }
        if (!without.contains(Idea.FIRST_WORDS)) {
            rarity *= 1 + EARLY * (1 - place);
        }
    }

    /** How much the typed words say; 0 before {@link #weigh}. */
    float rarity() {
        return rarity;
    }
}

package fr.guichet.screen;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The screen plays fictional people only: every frame says so, and nothing is kept.
 *
 * @param met the ids of those whose advice was compared
 */
record Practice(Set<String> met) {

    static final Practice START = new Practice(Set.of());

    Practice {
        met = Set.copyOf(met);
    }

    Practice met(String id) {
        Set<String> more = new LinkedHashSet<>(met);
        more.add(id);
        return new Practice(more);
    }
}

package fr.guichet.search;

import fr.guichet.knowledge.Theme;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param text as typed; may be empty, long, or hold anything
 * @param limit most hits that are returned, at least 1
 * @param themes the only themes wanted; empty for all
 */
public record Query(String text, int limit, Scope scope, Set<Theme> themes) {

    /** Hits of one screen. */
    public static final int DEFAULT_LIMIT = 10;

    public Query {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** Looks everywhere, for one screen of hits. */
    public static Query of(String text) {
        return new Query(text, DEFAULT_LIMIT, Scope.ALL, Set.of());
    }

    public Query text(String words) {
        return new Query(words, limit, scope, themes);
    }

    public Query limit(int most) {
        return new Query(text, most, scope, themes);
    }

    public Query scope(Scope wanted) {
        return new Query(text, limit, wanted, themes);
    }

    public Query themes(Set<Theme> wanted) {
        return new Query(text, limit, scope, wanted);
    }
}

package fr.guichet.identity;

import java.util.List;
import java.util.Set;

/**
 * An identity provider of FranceConnect.
 *
 * @param plus true if it opens FranceConnect+ as well
 * @param needs each a set of thing ids of which one is enough
 * @param how how an account is made
 * @param warnings what to watch out for
 */
public record Provider(
        String id, String name, boolean plus, List<Set<String>> needs, String how, List<Remark> warnings) {

    public Provider {
        needs = List.copyOf(needs);
        warnings = List.copyOf(warnings);
    }
}

package fr.guichet.identity;

import fr.guichet.knowledge.Provenance;
import java.util.List;

/**
 * Whom a person without a social security number is referred to.
 *
 * @param profile who they are
 * @param to contact ids; may be empty
 */
public record Referral(String id, String profile, List<String> to, Provenance provenance) {

    public Referral {
        to = List.copyOf(to);
    }
}

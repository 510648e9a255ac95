package fr.guichet.identity;

import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code franceconnect.yaml} says.
 *
 * @param things in the order they are asked for
 * @param plusText what FranceConnect+ is; empty if nothing is said
 * @param withoutNumberText what is said before the referrals; empty if nothing is
 */
public record Identities(
        List<Thing> things,
        List<Provider> providers,
        String plusText,
        List<Remark> plusWarnings,
        List<DeadEnd> deadEnds,
        String withoutNumberText,
        List<Referral> withoutNumber,
        List<Failure> failures) {

    /** The compiled file that holds it. */
    public static final String FILE = "franceconnect";

    /** @throws DataException if the compiled file is faulty */
    public static Identities of(KnowledgeBase knowledge) {
        List<Fault> faults = new ArrayList<>();
        Identities identities = IdentityReader.read(knowledge.tree(FILE).orElseThrow(), faults);
        if (!faults.isEmpty()) {
            throw new DataException(faults);
        }
        return identities;
    }
}

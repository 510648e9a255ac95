package fr.guichet.identity;

import fr.guichet.knowledge.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person has in the bag, and the identity providers it opens. More in the bag never closes one. */
public final class BagTest {

    /** More missing things than this, and it is not « nearly » any more. */
    static final int MOST_MISSING = 2;

    private static final String NUMBER = "nir";

    private final Identities identities;
    private final Map<String, Thing> things = new LinkedHashMap<>();

    public BagTest(Identities identities) {
        this.identities = identities;
        for (Thing thing : identities.things()) {
            things.put(thing.id(), thing);
        }
    }

    /**
     * The verdict for a bag.
     *
     * @param withoutNumber whom to see when there is no social security number in the bag; empty when there is one
     */
    public record Verdict(
            List<Provider> possible, List<Nearly> nearly, List<Impossible> impossible, List<Referral> withoutNumber) {}

    /** @param missing what must still be had, each in its own words */
    public record Nearly(Provider provider, List<Thing> missing) {}

    /** @param reason a French sentence */
    public record Impossible(Provider provider, String reason) {}

    /** An id that names no thing, and the one that is spelt most like it (or null). */
    public record Stranger(String id, String nearest) {}

    public Collection<Thing> things() {
        return things.values();
    }

    /** The ids of {@code bag} that name nothing. */
    public List<Stranger> strangers(Collection<String> bag) {
        List<Stranger> strangers = new ArrayList<>();
        for (String id : bag) {
            if (!things.containsKey(id)) {
                strangers.add(new Stranger(id, Nearest.of(id, things.keySet())));
            }
        }
        return strangers;
    }

    /** @param bag ids of things; others are passed over */
    public Verdict test(Collection<String> bag) {
        Set<String> had = withIncluded(bag);
        List<Provider> possible = new ArrayList<>();
        List<Nearly> nearly = new ArrayList<>();
        List<Impossible> impossible = new ArrayList<>();
        for (Provider provider : identities.providers()) {
            List<Thing> missing = missing(provider, had);
            if (missing.isEmpty()) {
                possible.add(provider);
            } else if (missing.size() <= MOST_MISSING && missing.stream().allMatch(BagTest::isQuick)) {
                nearly.add(new Nearly(provider, missing));
            } else {
                impossible.add(new Impossible(provider, reason(missing)));
            }
        }
        return new Verdict(
                List.copyOf(possible),
                List.copyOf(nearly),
                List.copyOf(impossible),
                had.contains(NUMBER) ? List.of() : identities.withoutNumber());
    }

    private Set<String> withIncluded(Collection<String> bag) {
        Set<String> had = new LinkedHashSet<>();
        List<String> toAdd = new ArrayList<>(bag);
        while (!toAdd.isEmpty()) {
            Thing thing = things.get(toAdd.remove(toAdd.size() - 1));
            if (thing != null && had.add(thing.id())) {
                toAdd.addAll(thing.includes());
            }
        }
        return had;
    }

    /** One thing for each need that is not met: of several that would do, the easiest to have. */
    private List<Thing> missing(Provider provider, Set<String> had) {
        List<Thing> missing = new ArrayList<>();
        for (Set<String> need : provider.needs()) {
            if (need.stream().noneMatch(had::contains)) {
                Thing easiest = null;
                for (String id : need) {
                    Thing thing = things.get(id);
                    if (easiest == null || thing.effort().compareTo(easiest.effort()) < 0) {
                        easiest = thing;
                    }
                }
                missing.add(easiest);
            }
        }
        return missing;
    }

    private static boolean isQuick(Thing thing) {
        return thing.effort() == Effort.QUICK;
    }

    /** What stands in the way for good is said first; otherwise what is missing. */
    private static String reason(List<Thing> missing) {
        List<String> sentences = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Thing thing : missing) {
            if (!isQuick(thing) && !thing.missing().isEmpty()) {
                sentences.add(thing.missing());
            } else {
                labels.add(thing.label());
            }
        }
        if (sentences.isEmpty()) {
            sentences.add("Il manque : " + String.join(" ; ", labels) + ".");
        }
        return String.join(" ", sentences);
    }
}

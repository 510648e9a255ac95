package fr.guichet.identity;

import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Fields;
import fr.guichet.knowledge.Nearest;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code franceconnect.yaml}. Faults are noted in the list. */
public final class IdentityReader {

    private final List<Fault> faults;
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private Provenance inherited = Provenance.NONE;

    private IdentityReader(List<Fault> faults) {
        this.faults = faults;
    }

    public static Identities read(Node node, List<Fault> faults) {
        return new IdentityReader(faults).file(new Fields(node, faults));
    }

    private Identities file(Fields fields) {
        inherited = Provenance.read(fields, Provenance.NONE);
        for (Node thing : fields.list("sac")) {
            add(thing(new Fields(thing, faults)));
        }
        checkIncludes(fields);
        List<Provider> providers = new ArrayList<>();
        for (Node provider : fields.list("fournisseurs")) {
            providers.add(provider(new Fields(provider, faults)));
        }
        Fields plus = fields.fields("france_connect_plus");
        Fields without = fields.fields("sans_nir");
        Identities identities = new Identities(
                List.copyOf(things.values()),
                List.copyOf(providers),
                plus == null ? "" : plus.required("texte"),
                plus == null ? List.of() : remarks(plus, "attention", inherited),
                deadEnds(fields),
                without == null ? "" : without.required("texte"),
                without == null ? List.of() : referrals(without),
                failures(fields));
        if (plus != null) {
            plus.finish();
        }
        fields.finish();
        return identities;
    }

    private void add(Thing thing) {
        things.put(thing.id(), thing);
    }

    private static Thing thing(Fields fields) {
        Thing thing = new Thing(
                fields.required("id"),
                fields.required("texte"),
                fields.text("ou", ""),
                fields.coded("obtenir", Effort.values(), Effort.QUICK),
                fields.texts("vaut"),
                fields.text("manque", ""));
        fields.finish();
        return thing;
    }

    private void checkIncludes(Fields fields) {
        for (Thing thing : things.values()) {
            for (String included : thing.includes()) {
                checkThing(included, fields.place("sac"));
            }
        }
    }

    private void checkThing(String id, Node.Place place) {
        if (!things.containsKey(id)) {
            String nearest = Nearest.of(id, things.keySet());
            faults.add(new Fault(
                    place,
                    "« " + id + " » n'est pas dans « sac »",
                    nearest == null ? "ajoutez-le au sac" : "vouliez-vous dire « " + nearest + " » ?"));
        }
    }

    private Provider provider(Fields fields) {
        Provenance provenance = Provenance.read(fields, inherited);
        Provider provider = new Provider(
                fields.required("id"),
                fields.required("nom"),
                fields.flag("plus"),
                needs(fields),
                fields.text("creer", ""),
                remarks(fields, "attention", provenance));
        fields.finish();
        return provider;
    }

    private List<Set<String>> needs(Fields fields) {
        List<Set<String>> needs = new ArrayList<>();
        for (Node need : fields.list("demande")) {
            Set<String> either = new LinkedHashSet<>();
            for (Node one : need instanceof Node.Sequence sequence ? sequence.items() : List.of(need)) {
                if (one instanceof Node.Scalar scalar && !scalar.isNull()) {
                    checkThing(scalar.text(), scalar.place());
                    either.add(scalar.text());
                }
            }
            needs.add(either);
        }
        if (needs.isEmpty()) {
            fields.fault(fields.place(), "ce fournisseur ne demande rien", "ajoutez « demande: […] »");
        }
        return needs;
    }

    /** A remark is a sentence alone, or a mapping with its own source. */
    private List<Remark> remarks(Fields fields, String name, Provenance from) {
        List<Remark> remarks = new ArrayList<>();
        for (Node node : fields.list(name)) {
            if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
                remarks.add(new Remark(scalar.text().strip(), from));
            } else {
                Fields remark = new Fields(node, faults);
                remarks.add(new Remark(remark.required("texte"), Provenance.read(remark, from)));
                remark.finish();
            }
        }
        return List.copyOf(remarks);
    }

    private List<DeadEnd> deadEnds(Fields fields) {
        List<DeadEnd> ends = new ArrayList<>();
        for (Node node : fields.list("impasses")) {
            Fields end = new Fields(node, faults);
            ends.add(new DeadEnd(
                    end.required("id"), end.required("nom"), end.required("texte"), Provenance.read(end, inherited)));
            end.finish();
        }
        return List.copyOf(ends);
    }

    private List<Referral> referrals(Fields without) {
        Provenance provenance = Provenance.read(without, inherited);
        List<Referral> referrals = new ArrayList<>();
        for (Node node : without.list("profils")) {
            Fields profile = new Fields(node, faults);
            referrals.add(new Referral(
                    profile.required("id"),
                    profile.required("texte"),
                    profile.texts("vers"),
                    Provenance.read(profile, provenance)));
            profile.finish();
        }
        without.finish();
        return List.copyOf(referrals);
    }

    private List<Failure> failures(Fields fields) {
        List<Failure> failures = new ArrayList<>();
        for (Node node : fields.list("pannes")) {
            Fields failure = new Fields(node, faults);
            Provenance provenance = Provenance.read(failure, inherited);
            failures.add(new Failure(
                    failure.required("id"),
                    failure.required("titre"),
                    failure.texts("mots"),
                    remarks(failure, "causes", provenance),
                    remarks(failure, "gestes", provenance),
                    failure.texts("qui_appeler"),
                    failure.flag("autres"),
                    provenance));
            failure.finish();
        }
        return List.copyOf(failures);
    }
}

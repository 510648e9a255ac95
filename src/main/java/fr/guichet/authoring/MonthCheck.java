package fr.guichet.authoring;

import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Nearest;
import fr.guichet.knowledge.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code mois.yaml}: each key is a month, each value a list of ids. */
final class MonthCheck {

    static final String FILE = "mois.yaml";

    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private MonthCheck() {}

    /** A file that is no mapping was refused before. An id without a file is no fault: a procedure may be written later, and is passed over until then. */
    static void check(Node tree, List<Fault> faults) {
        Node.Mapping months = (Node.Mapping) tree;
        for (Map.Entry<String, Node> month : months.entries().entrySet()) {
            if (!MONTHS.contains(month.getKey())) {
                String nearest = Nearest.of(month.getKey(), Set.copyOf(MONTHS));
                faults.add(new Fault(
                        month.getValue().place(),
                        "« " + month.getKey() + " » n'est pas un mois",
                        nearest == null ? "écrivez-le sans accent" : "écrivez « " + nearest + " »"));
            } else if (!(month.getValue() instanceof Node.Sequence)) {
                faults.add(new Fault(
                        month.getValue().place(),
                        "ce mois n'a pas de liste",
                        "écrivez « [identifiant, identifiant] »"));
            }
        }
    }
}

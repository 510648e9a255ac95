package fr.guichet.authoring;

import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may not be believed any more on a day. */
public final class StaleFacts {

    private static final int LONGEST = 70;

    /** A shared document is checked by each procedure that asks for it; fictional people state no fact. */
    private static final Set<String> NO_FACTS = Set.of("pieces.yaml", ExerciseCheck.FILE);

    private StaleFacts() {}

    /** One line a fact: file and line, the fact, since when. The oldest of a file stand where they stand in it. */
    public static List<String> on(LocalDate day, KnowledgeFolder folder) {
        List<String> lines = new ArrayList<>();
        Set<Node.Place> seen = new HashSet<>();
        for (Map.Entry<String, Node> tree : folder.trees().entrySet()) {
            for (Fact fact : NO_FACTS.contains(tree.getKey()) ? List.<Fact>of() : Fact.of(tree.getValue())) {
                if (fact.provenance().isStale(day) && seen.add(fact.place())) {
                    lines.add(fact.place() + " : " + shortened(fact.text()) + " → " + since(fact));
                }
            }
        }
        return lines;
    }

    private static String since(Fact fact) {
        return fact.provenance().checkedOn() == null
                ? "jamais vérifié"
                : "vérifié le " + FrenchDate.plain(fact.provenance().checkedOn()) + ", périmé depuis le "
                        + FrenchDate.plain(fact.staleFrom());
    }

    private static String shortened(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }

    /** A counter or a number that something sends to, checked too long ago: it prints on a sheet. */
    static void contacts(KnowledgeFolder folder, LocalDate today, List<Fault> faults) {
        Node tree = folder.trees().get("orientations.yaml");
        Set<String> used = used(folder);
        for (Map.Entry<String, Contact> contact : folder.contacts().entrySet()) {
            if (used.contains(contact.getKey())
                    && contact.getValue().provenance().isStale(today)) {
                Node node = tree instanceof Node.Mapping mapping ? mapping.get(contact.getKey()) : null;
                boolean never = contact.getValue().provenance().checkedOn() == null;
                faults.add(new Fault(
                        node == null ? new Node.Place("orientations.yaml", 1) : node.place(),
                        "« " + contact.getKey() + " » sert, et n'a "
                                + (never ? "jamais été vérifié" : "pas été vérifié depuis trop longtemps"),
                        "vérifiez le numéro et l'adresse, puis "
                                + (never ? "ajoutez « source » et « verifie_le »" : "changez « verifie_le »")));
            }
        }
    }

    private static Set<String> used(KnowledgeFolder folder) {
        Set<String> used = new LinkedHashSet<>();
        for (Procedure procedure : folder.procedures().values()) {
            procedure.channels().forEach(channel -> used.add(channel.contact()));
            procedure.steps().stream().map(Step::place).forEach(used::add);
        }
        folder.rules().forEach(rule -> {
            used.addAll(rule.to());
            rule.sheet().stream().map(Step::place).forEach(used::add);
        });
        return used;
    }
}

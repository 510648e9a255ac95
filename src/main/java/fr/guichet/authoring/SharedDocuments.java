package fr.guichet.authoring;

import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Fields;
import fr.guichet.knowledge.Nearest;
import fr.guichet.knowledge.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the fields of {@code pieces.yaml} in the documents that name one, so that a compiled procedure stands alone. */
final class SharedDocuments {

    private static final List<String> FIELDS = List.of("texte", "aide", "pochette");

    private SharedDocuments() {}

    /** What every entry of {@code pieces.yaml} must be, used or not. */
    static void check(Map<String, Node> documents, List<Fault> faults) {
        documents.forEach((id, document) -> {
            Fields fields = new Fields(document, faults);
            fields.required("texte");
            fields.text("aide", "");
            fields.flag("pochette");
            fields.finish();
            if (!PlainName.isPlain(id, PlainName.INNER)) {
                fields.fault(
                        fields.place(),
                        "l'identifiant « " + id + " » ne convient pas",
                        PlainName.remedy(id, PlainName.INNER));
            }
        });
    }

    static Node putIn(Node procedure, Map<String, Node> documents, List<Fault> faults) {
        if (!(procedure instanceof Node.Mapping mapping) || !(mapping.get("pieces") instanceof Node.Sequence pieces)) {
            return procedure;
        }
        List<Node> filled = new ArrayList<>();
        for (Node piece : pieces.items()) {
            filled.add(fill(piece, documents, faults));
        }
        Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
        entries.put("pieces", new Node.Sequence(pieces.place(), filled));
        return new Node.Mapping(mapping.place(), entries);
    }

    private static Node fill(Node piece, Map<String, Node> documents, List<Fault> faults) {
        if (!(piece instanceof Node.Mapping own) || !(own.get("piece") instanceof Node.Scalar name)) {
            return piece;
        }
        if (!(documents.get(name.text()) instanceof Node.Mapping shared)) {
            String nearest = name.text() == null ? null : Nearest.of(name.text(), documents.keySet());
            faults.add(new Fault(
                    name.place(),
                    "la pièce « " + name.text() + " » n'est pas dans pieces.yaml",
                    nearest == null
                            ? "ajoutez-la, ou donnez un id et un texte"
                            : "vouliez-vous dire « " + nearest + " » ?"));
            // One fault is enough: the text is not missing besides, nor is the name wrong.
            Map<String, Node> named = new LinkedHashMap<>(own.entries());
            named.putIfAbsent("texte", name);
            named.putIfAbsent("id", Node.text(name.place(), "inconnue"));
            return new Node.Mapping(own.place(), named);
        }
        Map<String, Node> entries = new LinkedHashMap<>(own.entries());
        for (String field : FIELDS) {
            if (shared.get(field) != null) {
                entries.putIfAbsent(field, shared.get(field));
            }
        }
        // Told once, in pieces.yaml.
        entries.putIfAbsent("texte", name);
        return new Node.Mapping(own.place(), entries);
    }
}

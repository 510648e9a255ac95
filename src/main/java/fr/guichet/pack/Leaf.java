package fr.guichet.pack;

import fr.guichet.knowledge.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A text of a file: where it stands, and its key there. */
record Leaf(String path, String key, String text) {

    private static final Set<String> SILENT =
            Set.of("verifie_le", "source", "date", "valable_mois", "fiabilite", "id", "mots");
    static final Pattern DIGITS = Pattern.compile("\\d+(?:[ ,]\\d+)*");

    /** The texts of {@code tree}, without what stands under {@code passed}. */
    static List<Leaf> of(Node tree, Set<String> passed) {
        List<Leaf> leaves = new ArrayList<>();
        walk(tree, "/", "", passed, leaves);
        return leaves;
    }

    /** The text with its figures alike. */
    static String shape(String text) {
        return DIGITS.matcher(text).replaceAll("0");
    }

    private static void walk(Node node, String path, String key, Set<String> passed, List<Leaf> leaves) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((name, value) -> {
                if (!SILENT.contains(name) && !passed.contains(name)) {
                    walk(value, path + name + "/", name, passed, leaves);
                }
            });
        } else if (node instanceof Node.Sequence sequence) {
            Map<String, Integer> seen = new LinkedHashMap<>();
            for (Node item : sequence.items()) {
                String name = name(item);
                int count = seen.merge(name, 1, Integer::sum);
                walk(item, path + name + (count > 1 ? "+" + count : "") + "/", key, passed, leaves);
            }
        } else if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            leaves.add(new Leaf(path, key, scalar.text().strip()));
        }
    }

    /** What an item of a list is called; its place does not count. */
    private static String name(Node item) {
        if (item instanceof Node.Mapping mapping) {
            for (String key : List.of("id", "piece", "site", "par", "nom")) {
                if (mapping.get(key) instanceof Node.Scalar scalar && !scalar.isNull()) {
                    return scalar.text();
                }
            }
            if (mapping.get("texte") instanceof Node.Scalar scalar && !scalar.isNull()) {
                return shape(scalar.text());
            }
        }
        return item instanceof Node.Scalar scalar && !scalar.isNull() ? shape(scalar.text()) : "";
    }
}

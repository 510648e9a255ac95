package fr.guichet.opendata;

import fr.guichet.knowledge.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a mapping with the keys of the YAML; what is empty is left out. */
final class Tree {

    private final Node.Place place;
    private final Map<String, Node> entries = new LinkedHashMap<>();

    Tree(Node.Place place) {
        this.place = place;
    }

    Tree put(String key, String text) {
        if (text != null && !text.isEmpty()) {
            entries.put(key, Node.text(place, text));
        }
        return this;
    }

    Tree put(String key, LocalDate date) {
        return date == null ? this : put(key, date.toString());
    }

    Tree number(String key, int number) {
        entries.put(key, new Node.Scalar(place, Integer.toString(number), false));
        return this;
    }

    Tree put(String key, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            entries.put(key, new Node.Sequence(place, List.copyOf(nodes)));
        }
        return this;
    }

    Tree texts(String key, Collection<String> texts) {
        List<Node> nodes = new ArrayList<>();
        for (String text : texts) {
            nodes.add(Node.text(place, text));
        }
        return put(key, nodes);
    }

    Tree put(String key, Node.Mapping mapping) {
        entries.put(key, mapping);
        return this;
    }

    Tree put(Guard when) {
        if (when.isAlways()) {
            return this;
        }
        List<Node> clauses = new ArrayList<>();
        for (Map<String, Set<String>> clause : when.clauses()) {
            Tree map = new Tree(place);
            for (Map.Entry<String, Set<String>> expected : clause.entrySet()) {
                if (expected.getValue().size() == 1) {
                    map.put(expected.getKey(), expected.getValue().iterator().next());
                } else {
                    map.texts(expected.getKey(), expected.getValue());
                }
            }
            clauses.add(map.node());
        }
        entries.put("si", clauses.size() == 1 ? clauses.get(0) : new Node.Sequence(place, clauses));
        return this;
    }

    Node.Mapping node() {
        return new Node.Mapping(place, entries);
    }
}

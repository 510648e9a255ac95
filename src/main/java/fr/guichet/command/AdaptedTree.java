package fr.guichet.command;

import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tree of a procedure without what the answers exclude. The model reads each list of the tree in its order. */
final class AdaptedTree {

    private AdaptedTree() {}

    static Node of(Procedure procedure, Node tree, Facts facts) {
        Map<String, List<Condition>> conditions = new LinkedHashMap<>();
        conditions.put(
                "canaux", procedure.channels().stream().map(c -> c.when()).toList());
        conditions.put(
                "questions", procedure.questions().stream().map(q -> q.when()).toList());
        conditions.put("pieces", of(procedure.documents()));
        conditions.put("etapes", of(procedure.steps()));
        conditions.put("echeances", of(procedure.deadlines()));
        conditions.put("relance", of(procedure.reminders()));
        conditions.put("silence", of(procedure.silences()));
        conditions.put("cout", of(procedure.costs()));
        conditions.put("identifiants", of(procedure.identifiers()));
        conditions.put("ensuite_toujours", of(procedure.lasting()));
        conditions.put("pieges", of(procedure.pitfalls()));
        conditions.put("prevention", of(procedure.prevention()));
        conditions.put("voie_pro", of(procedure.proChannel()));
        Map<String, Node> entries = new LinkedHashMap<>(((Node.Mapping) tree).entries());
        conditions.forEach((name, when) -> entries.computeIfPresent(name, (key, list) -> left(list, when, facts)));
        return new Node.Mapping(tree.place(), entries);
    }

    private static List<Condition> of(List<? extends Item> items) {
        List<Condition> conditions = new ArrayList<>();
        for (Item item : items) {
            conditions.add(item.when());
        }
        return conditions;
    }

    /** One that stands alone, without its list, goes whole: null takes its name away. */
    private static Node left(Node list, List<Condition> when, Facts facts) {
        if (!(list instanceof Node.Sequence sequence)) {
            boolean alone = when.size() == 1 && when.get(0).test(facts) == Truth.NO;
            return alone ? null : list;
        }
        if (sequence.items().size() != when.size()) {
            return list;
        }
        List<Node> left = new ArrayList<>();
        for (int i = 0; i < when.size(); i++) {
            if (when.get(i).test(facts) != Truth.NO) {
                left.add(sequence.items().get(i));
            }
        }
        return new Node.Sequence(list.place(), left);
    }
}

package fr.guichet.authoring;

import fr.guichet.knowledge.Fields;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that can cease to be true: a sentence with a figure, or with a source of its own.
 *
 * @param text what it says
 */
record Fact(Node.Place place, String text, Provenance provenance) {

    /** What a mapping says, by the first of these keys that it has. */
    private static final List<String> TEXTS = List.of("texte", "parce_que", "phrase", "service", "nom");

    /** What stands under these is no fact: words to find it by, cases, rules of dates that an item above it carries. */
    private static final Set<String> NO_FACTS = Set.of(
            "exemples",
            "cas",
            "mots",
            "sources",
            "regle",
            "dates",
            "si",
            "sauf",
            "choix",
            "demande",
            "vaut",
            "acquis",
            "source",
            "verifie_le",
            "valable_mois",
            "id",
            "site",
            "telephone",
            "cerfa",
            "difficulte",
            "perimetres");

    /** A figure alone that is a rule all the same. */
    private static final String AGE = "age_max_mois";

    private static final Set<String> OWN_SOURCE = Set.of("source", "verifie_le");

    /** The day from which it may not be believed any more. */
    LocalDate staleFrom() {
        return provenance.checkedOn() == null
                ? LocalDate.MIN
                : provenance.checkedOn().plusMonths(provenance.validMonths()).plusDays(1);
    }

    /** The facts of a file, in its order; each line of text once. */
    static List<Fact> of(Node tree) {
        Map<Node.Place, Fact> facts = new LinkedHashMap<>();
        if (tree instanceof Node.Mapping file) {
            Provenance provenance = provenance(file, Provenance.NONE);
            file.entries().forEach((key, value) -> collect(key, value, provenance, facts));
        }
        return List.copyOf(facts.values());
    }

    private static void collect(String key, Node node, Provenance inherited, Map<Node.Place, Fact> facts) {
        if (NO_FACTS.contains(key)) {
            return;
        }
        if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            if (hasFigure(scalar.text()) && scalar.text().chars().anyMatch(Character::isLetter)) {
                facts.putIfAbsent(scalar.place(), new Fact(scalar.place(), scalar.text(), inherited));
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(key, item, inherited, facts));
        } else if (node instanceof Node.Mapping mapping) {
            Provenance own = provenance(mapping, inherited);
            for (String text : TEXTS) {
                boolean sourced = mapping.entries().keySet().stream().anyMatch(OWN_SOURCE::contains);
                if (sourced && mapping.get(text) instanceof Node.Scalar scalar && !scalar.isNull()) {
                    facts.putIfAbsent(scalar.place(), new Fact(scalar.place(), scalar.text(), own));
                    break;
                }
            }
            if (mapping.get(AGE) instanceof Node.Scalar age && !age.isNull()) {
                String document =
                        mapping.get("texte") instanceof Node.Scalar text && !text.isNull() ? text.text() : AGE;
                facts.putIfAbsent(
                        age.place(), new Fact(age.place(), document + " : " + age.text() + " mois au plus", own));
            }
            mapping.entries().forEach((name, value) -> collect(name, value, own, facts));
        }
    }

    private static Provenance provenance(Node.Mapping mapping, Provenance inherited) {
        return Provenance.read(new Fields(mapping, new ArrayList<>()), inherited);
    }

    private static boolean hasFigure(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}

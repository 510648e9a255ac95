package fr.guichet.screen;

import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Node;
import java.util.ArrayList;
import java.util.List;

/** What is frequent in a month of the year: {@code mois.yaml}, which a knowledge folder may leave out. */
final class Months {

    private static final String FILE = "mois";
    private static final String[] KEYS = {
        "janvier", "fevrier", "mars", "avril", "mai", "juin",
        "juillet", "aout", "septembre", "octobre", "novembre", "decembre"
    };

    private Months() {}

    /** The ids of {@code month} (1 to 12) that exist, in the order of the file. */
    static List<String> read(KnowledgeBase knowledge, int month) {
        List<String> ids = own(knowledge, month);
        if (!(knowledge.tree(FILE).orElse(null) instanceof Node.Mapping months)
                || !(months.get(KEYS[month - 1]) instanceof Node.Sequence written)) {
            return ids;
        }
        for (Node node : written.items()) {
            if (node instanceof Node.Scalar scalar
                    && knowledge.entries().containsKey(scalar.text())
                    && !ids.contains(scalar.text())) {
                ids.add(scalar.text());
            }
        }
        return ids;
    }

    /** What the desk itself names for this month comes first. */
    private static List<String> own(KnowledgeBase knowledge, int month) {
        List<String> ids = new ArrayList<>();
        List<String> named = knowledge.local().months().get(month);
        for (String id : named == null ? List.<String>of() : named) {
            if (knowledge.entries().containsKey(id) && !ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }
}

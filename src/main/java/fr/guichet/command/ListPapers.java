package fr.guichet.command;

import fr.guichet.checklist.Leaf;
import fr.guichet.checklist.Leaves;
import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.Nearest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The papers that {@code liste --avec} names. */
final class ListPapers {

    /** Those that the advice asks for. */
    private static final String ALL = "tout";

    private ListPapers() {}

    /** @throws UsageException if one does not exist, or {@code --seul} stands alone */
    static List<Leaf> of(Options options, Leaves leaves) {
        if (!options.has("avec")) {
            if (options.has("seul")) {
                throw new UsageException("« --seul » va avec « --avec » → dites quels papiers : --avec mandat,accord");
            }
            return List.of();
        }
        Set<Leaf.Kind> wanted = EnumSet.noneOf(Leaf.Kind.class);
        for (String name : options.value("avec", "").split(",", -1)) {
            if (name.strip().equals(ALL)) {
                wanted.addAll(leaves.asked());
            } else {
                wanted.add(kind(name.strip()));
            }
        }
        List<Leaf> papers = new ArrayList<>();
        wanted.forEach(kind -> papers.add(leaves.make(kind)));
        return papers;
    }

    private static Leaf.Kind kind(String name) {
        Leaf.Kind kind = Coded.find(Leaf.Kind.values(), name);
        if (kind == null) {
            List<String> names = new ArrayList<>(List.of(ALL));
            for (Leaf.Kind one : Leaf.Kind.values()) {
                names.add(one.code());
            }
            String nearest = Nearest.of(name, names);
            throw new UsageException("« --avec » ne connaît pas « " + name + " »"
                    + (nearest == null ? "" : " ; vouliez-vous dire « " + nearest + " » ?") + " ; choisissez parmi : "
                    + String.join(", ", names));
        }
        return kind;
    }
}

package fr.guichet.authoring;

import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import java.util.List;

/** The quotes of a word processor: they protect no comma, so the sentence between them comes out cut, or with its quotes. */
final class PastedQuotes {

    private final List<Fault> faults;

    private PastedQuotes(List<Fault> faults) {
        this.faults = faults;
    }

    static void check(KnowledgeFolder folder, List<Fault> faults) {
        PastedQuotes quotes = new PastedQuotes(faults);
        folder.trees().values().forEach(quotes::check);
    }

    private void check(Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().values().forEach(this::check);
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::check);
        } else if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            check(scalar);
        }
    }

    private void check(Node.Scalar scalar) {
        String text = scalar.text();
        if (text.indexOf('“') >= 0 || text.indexOf('”') >= 0 || text.indexOf('„') >= 0) {
            faults.add(new Fault(
                    scalar.place(),
                    "« “ » et « ” » ne sont pas des guillemets du clavier",
                    "écrivez \" aux deux bouts de la phrase, ou « » dans la phrase"));
        } else if (count(text, '«') != count(text, '»')) {
            faults.add(new Fault(
                    scalar.place(),
                    "« ou » est seul",
                    "mettez les deux ; si une virgule a coupé votre phrase, mettez-la toute entre \" et \""));
        }
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}

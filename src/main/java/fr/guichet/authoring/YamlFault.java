package fr.guichet.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import java.io.IOException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser could not read, in the words of somebody who never saw YAML, on the line where it began. */
final class YamlFault {

    private YamlFault() {}

    /** @param text the whole file, in which the slip is looked for first */
    static Fault of(String file, String text, JsonProcessingException error) {
        if (!(error.getCause() instanceof MarkedYAMLException marked)) {
            int line = error.getLocation() == null ? 0 : error.getLocation().getLineNr();
            return fault(file, line, "sa forme est fausse", "comparez-la avec un exemple de LISEZMOI.md");
        }
        String problem = orEmpty(marked.getProblem());
        String context = orEmpty(marked.getContext());
        int at = line(marked.getProblemMark());
        int from = marked.getContextMark() == null ? at : line(marked.getContextMark());
        if (problem.contains("TAB")) {
            return fault(file, at, "une tabulation", "mettez des espaces à la place");
        }
        FaultyLine.Slip slip = FaultyLine.near(text.lines().toList(), at);
        if (slip != null) {
            return fault(file, slip.line(), slip.message(), slip.remedy());
        }
        if (problem.contains("cannot start any token")) {
            return fault(file, at, "un texte ne peut pas commencer par ce signe", "mettez le texte entre guillemets");
        }
        if (context.contains("quoted scalar")) {
            return fault(file, from, "un guillemet ouvert n'est pas fermé", "fermez-le à la fin du texte");
        }
        if (context.contains("flow sequence")) {
            return fault(file, from, "« [ » ouvre une liste qui n'est pas fermée", "finissez-la par « ] »");
        }
        if (context.contains("flow mapping")) {
            return fault(file, from, "« { » ouvre un groupe qui n'est pas fermé", "finissez-le par « } »");
        }
        if (context.contains("simple key")) {
            return fault(
                    file,
                    from,
                    "il manque « : » et une espace après un nom",
                    "écrivez « nom: valeur » ; une phrase tient sur une seule ligne");
        }
        if (problem.contains("mapping values")) {
            return fault(
                    file,
                    at,
                    "deux-points mal placés, ou retrait faux",
                    "mettez entre guillemets une phrase avec « : » ; sinon, alignez le début de cette ligne et de celle d'avant");
        }
        if (problem.contains("<scalar>")) {
            return fault(
                    file,
                    at,
                    "le texte continue après le guillemet ou l'apostrophe qui le ferme",
                    "mettez toute la phrase entre guillemets doubles");
        }
        return fault(file, at, "retrait faux", "mettez devant cette ligne autant d'espaces que devant ses voisines");
    }

    /** Our own reading stopped: a key given twice, or too deep. Its message begins with the place, as {@link Node} wrote it. */
    static Fault of(String file, IOException error) {
        String message = orEmpty(error.getMessage());
        int end = message.indexOf(" : ");
        String place = end < 0 ? "" : message.substring(0, end);
        if (!place.startsWith(file + ":")) {
            return new Fault(new Node.Place(file, 0), "ce fichier ne se lit pas", "enregistrez-le de nouveau");
        }
        return new Fault(
                new Node.Place(file, Integer.parseInt(place.substring(file.length() + 1))),
                message.substring(end + 3),
                message.endsWith(Node.TWICE)
                        ? "gardez une seule des deux lignes ; un nouvel élément de liste commence par « - »"
                        : "mettez moins de crochets ou d'accolades les uns dans les autres");
    }

    private static Fault fault(String file, int line, String message, String remedy) {
        return new Fault(new Node.Place(file, line), "cette ligne ne se lit pas : " + message, remedy);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Marks count from 0. */
    private static int line(Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }
}

package fr.guichet.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import java.io.IOException;
import java.util.List;

/**
 * Reads YAML as LISEZMOI.md teaches it: one document of texts, lists and groups. The rest of YAML (names given with {@code &}
 * and recalled with {@code *}, types with {@code !}, a second document) would be read as something else than what was meant,
 * and is refused. So are signs that nobody sees, which could turn a line around or speak to a terminal.
 */
final class YamlFile {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String name;

    private YamlFile(String name) {
        this.name = name;
    }

    /** Returns null when the file cannot be read; {@code faults} then says why. */
    static Node read(String name, String content, List<Fault> faults) {
        return new YamlFile(name).read(content, faults);
    }

    private Node read(String content, List<Fault> faults) {
        try (Plain parser = new Plain(YAML.createParser(content))) {
            Node tree = Node.read(parser, name);
            if (parser.nextToken() != null) {
                throw parser.refused("« --- » coupe ce fichier : la suite n'est pas lue", "retirez cette ligne");
            }
            seen(tree, faults);
            return tree;
        } catch (DataException e) {
            faults.addAll(e.faults());
        } catch (JsonProcessingException e) {
            faults.add(YamlFault.of(name, content, e));
        } catch (IOException e) {
            faults.add(YamlFault.of(name, e));
        }
        return null;
    }

    /** Nothing but signs that are seen. */
    private static void seen(Node node, List<Fault> faults) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, value) -> {
                seen(key, value.place(), faults);
                seen(value, faults);
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> seen(item, faults));
        } else if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            seen(scalar.text(), scalar.place(), faults);
        }
    }

    private static void seen(String text, Node.Place place, List<Fault> faults) {
        text.codePoints()
                .filter(c -> !isSeen(c))
                .findFirst()
                .ifPresent(c -> faults.add(new Fault(
                        place,
                        "un signe invisible (" + String.format("U+%04X", c) + ") dans ce texte",
                        "effacez ce texte et retapez-le")));
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Stops at what is not plain. */
    private final class Plain extends JsonParserDelegate {

        private final YAMLParser yaml;

        Plain(YAMLParser yaml) {
            super(yaml);
            this.yaml = yaml;
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = yaml.nextToken();
            if (token == null) {
                return null;
            }
            if (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null) {
                throw refused(
                        "« & », « * » ou « ! » devant un texte veut dire autre chose en YAML",
                        "mettez le texte entre guillemets");
            }
            return token;
        }

        DataException refused(String message, String remedy) {
            Node.Place place = new Node.Place(name, yaml.currentTokenLocation().getLineNr());
            return new DataException(List.of(new Fault(place, message, remedy)));
        }
    }
}

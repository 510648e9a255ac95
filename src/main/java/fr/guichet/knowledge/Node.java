package fr.guichet.knowledge;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of text read from YAML or JSON, each part with the place it came from.
 *
 * <p>Scalars stay as they were written: {@code 01} is the text "01", {@code oui} is the text "oui". Only {@code null} and
 * an empty value are told apart, as {@link Scalar#isNull()}.
 */
public sealed interface Node {

    /** Deepest nesting that is read. A file of ours has at most eight levels. */
    int MAX_DEPTH = 64;

    /** How the message ends when a key is given twice. */
    String TWICE = " est donné deux fois";

    Place place();

    /** Where a node stands. {@code line} counts from 1; 0 when unknown. */
    record Place(String file, int line) {
        @Override
        public String toString() {
            return line > 0 ? file + ":" + line : file;
        }
    }

    /** A text, a number or a date, as written; {@code text} is null for an empty value. */
    record Scalar(Place place, String text, boolean quotedInJson) implements Node {
        public boolean isNull() {
            return text == null;
        }
    }

    record Sequence(Place place, List<Node> items) implements Node {}

    record Mapping(Place place, Map<String, Node> entries) implements Node {
        public Node get(String key) {
            return entries.get(key);
        }

        /** The same with its id and kind first, as {@code fiche --format json} shows it. */
        public Mapping identified(String id, String kind) {
            Map<String, Node> all = new LinkedHashMap<>();
            all.put("id", text(place, id));
            all.put("genre", text(place, kind));
            all.putAll(entries);
            return new Mapping(place, all);
        }
    }

    /** Reads the whole document that {@code parser} stands before.
     *
     * @throws IOException if it is not well formed, nests too deep, or gives a key twice
     */
    static Node read(JsonParser parser, String file) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return new Scalar(new Place(file, 1), null, false);
        }
        return readValue(parser, file, 0);
    }

    private static Node readValue(JsonParser parser, String file, int depth) throws IOException {
        Place place = new Place(file, parser.currentTokenLocation().getLineNr());
        if (depth > MAX_DEPTH) {
            throw new IOException(place + " : trop de niveaux imbriqués");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Node> entries = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                int line = parser.currentTokenLocation().getLineNr();
                parser.nextToken();
                Node value = readValue(parser, file, depth + 1);
                if (value instanceof Scalar scalar && scalar.isNull()) {
                    // Nothing stands nowhere: the parser gives the place of what comes next.
                    value = new Scalar(new Place(file, line), null, false);
                }
                if (entries.put(key, value) != null) {
                    throw new IOException(value.place() + " : le champ « " + key + " »" + TWICE);
                }
            }
            return new Mapping(place, entries);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(readValue(parser, file, depth + 1));
            }
            return new Sequence(place, items);
        }
        if (token == JsonToken.VALUE_NULL) {
            return new Scalar(place, null, false);
        }
        return new Scalar(place, parser.getText(), token == JsonToken.VALUE_STRING);
    }

    /** Writes this tree as JSON; numbers and booleans read from JSON or YAML stay unquoted. */
    default void write(JsonGenerator json) throws IOException {
        if (this instanceof Mapping mapping) {
            json.writeStartObject();
            for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                json.writeFieldName(entry.getKey());
                entry.getValue().write(json);
            }
            json.writeEndObject();
        } else if (this instanceof Sequence sequence) {
            json.writeStartArray();
            for (Node item : sequence.items()) {
                item.write(json);
            }
            json.writeEndArray();
        } else if (this instanceof Scalar scalar) {
            if (scalar.isNull()) {
                json.writeNull();
            } else if (scalar.quotedInJson()) {
                json.writeString(scalar.text());
            } else {
                json.writeNumber(scalar.text());
            }
        }
    }

    static Scalar text(Place place, String text) {
        return new Scalar(place, text, true);
    }
}

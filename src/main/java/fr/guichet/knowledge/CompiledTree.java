package fr.guichet.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compiled form of a {@link Node} tree: each distinct text once, then the nodes, which name texts by their number.
 *
 * <p>A start reads two or three of these before anything is compiled by the JVM, and a JSON parser that runs interpreted
 * was half of a look-up. Texts in ISO-8859-1 are copied whole, with no loop over their letters.
 */
public final class CompiledTree {

    private static final int KINDS = 3;
    private static final int MAPPING = 0;
    private static final int SEQUENCE = 1;
    private static final int QUOTED = 2;
    private static final int BARE = 3;
    private static final int EMPTY = 4;

    private CompiledTree() {}

    public static void write(Node tree, OutputStream out) throws IOException {
        Writer writer = new Writer();
        writer.node(tree);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        number(writer.texts.size(), head);
        for (String text : writer.texts.keySet()) {
            boolean plain = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
            byte[] bytes = text.getBytes(charset(plain));
            number(bytes.length << 1 | (plain ? 0 : 1), head);
            head.write(bytes);
        }
        head.writeTo(out);
        writer.nodes.writeTo(out);
    }

    /**
     * @param file what a message names
     * @throws IOException if these are not the bytes of a tree
     */
    public static Node read(byte[] bytes, String file) throws IOException {
        try {
            return new Reader(bytes, file).node();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException(file + " : fichier abîmé", e);
        }
    }

    private static Charset charset(boolean plain) {
        return plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    }

    /** Seven bits a byte, the lowest first. */
    private static void number(int value, ByteArrayOutputStream out) {
        int rest = value;
        while (rest > 0x7f) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static final class Writer {

        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final ByteArrayOutputStream nodes = new ByteArrayOutputStream();

        void node(Node node) {
            if (node instanceof Node.Mapping mapping) {
                head(mapping.entries().size(), MAPPING);
                for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                    number(text(entry.getKey()), nodes);
                    node(entry.getValue());
                }
            } else if (node instanceof Node.Sequence sequence) {
                head(sequence.items().size(), SEQUENCE);
                for (Node item : sequence.items()) {
                    node(item);
                }
            } else if (node instanceof Node.Scalar scalar) {
                if (scalar.isNull()) {
                    head(0, EMPTY);
                } else {
                    head(text(scalar.text()), scalar.quotedInJson() ? QUOTED : BARE);
                }
            }
        }

        private void head(int value, int kind) {
            number(value << KINDS | kind, nodes);
        }

        private int text(String text) {
            Integer known = texts.putIfAbsent(text, texts.size());
            return known == null ? texts.size() - 1 : known;
        }
    }

    private static final class Reader {

        private final byte[] bytes;
        private final Node.Place place;
        private final String[] texts;
        private int at;

        Reader(byte[] bytes, String file) {
            this.bytes = bytes;
            this.place = new Node.Place(file, 0);
            this.texts = new String[number()];
            for (int i = 0; i < texts.length; i++) {
                int head = number();
                int length = head >>> 1;
                texts[i] = new String(bytes, at, length, charset((head & 1) == 0));
                at += length;
            }
        }

        Node node() {
            int head = number();
            int value = head >>> KINDS;
            return switch (head & (1 << KINDS) - 1) {
                case MAPPING -> mapping(value);
                case SEQUENCE -> sequence(value);
                case QUOTED -> new Node.Scalar(place, texts[value], true);
                case BARE -> new Node.Scalar(place, texts[value], false);
                default -> new Node.Scalar(place, null, false);
            };
        }

        private Node mapping(int size) {
            Map<String, Node> entries = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                String key = texts[number()];
                entries.put(key, node());
            }
            return new Node.Mapping(place, entries);
        }

        private Node sequence(int size) {
            List<Node> items = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                items.add(node());
            }
            return new Node.Sequence(place, items);
        }

        private int number() {
            int value = bytes[at++];
            if (value >= 0) {
                return value;
            }
            value &= 0x7f;
            for (int shift = 7; ; shift += 7) {
                int next = bytes[at++];
                value |= (next & 0x7f) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }
    }
}

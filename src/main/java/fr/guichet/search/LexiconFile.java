package fr.guichet.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rules of a {@link Lexicon} as bytes: for each first stem, its length on one byte, the stem, the length of its rules
 * on four, and the rules. A search reads the rules of its own words and skips the others.
 */
final class LexiconFile {

    private static final int INT = 4;

    private LexiconFile() {}

    static void write(Map<String, List<Lexicon.Rule>> byFirst, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, List<Lexicon.Rule>> group : byFirst.entrySet()) {
                byte[] first = group.getKey().getBytes(StandardCharsets.UTF_8);
                byte[] rules = bytes(group.getValue());
                out.writeByte(first.length);
                out.write(first);
                out.writeInt(rules.length);
                out.write(rules);
            }
        }
    }

    static byte[] read(File file) throws IOException {
        try (FileInputStream in = new FileInputStream(file)) {
            return in.readAllBytes();
        }
    }

    /** The rules that start with this stem; none if the file has none. */
    static List<Lexicon.Rule> find(String first, byte[] file) {
        byte[] wanted = first.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        while (at < file.length) {
            int size = file[at++];
            boolean same = size == wanted.length && stands(wanted, file, at);
            at += size;
            int length = (file[at] & 255) << 24
                    | (file[at + 1] & 255) << 16
                    | (file[at + 2] & 255) << 8
                    | file[at + 3] & 255;
            at += INT;
            if (same) {
                return rules(new ByteArrayInputStream(file, at, length));
            }
            at += length;
        }
        return List.of();
    }

    private static boolean stands(byte[] wanted, byte[] file, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (file[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(List<Lexicon.Rule> rules) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (Lexicon.Rule rule : rules) {
            writeStems(out, rule.from());
            out.writeByte(rule.to().size());
            for (List<String> to : rule.to()) {
                writeStems(out, to);
            }
            out.writeFloat(rule.weight());
            out.writeBoolean(rule.name() != null);
            if (rule.name() != null) {
                out.writeUTF(rule.name().line());
                out.writeBoolean(rule.name().toNew());
                out.writeUTF(rule.name().procedure());
            }
        }
        return bytes.toByteArray();
    }

    private static List<Lexicon.Rule> rules(ByteArrayInputStream bytes) {
        List<Lexicon.Rule> rules = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(bytes)) {
            while (bytes.available() > 0) {
                List<String> from = readStems(in);
                int targets = in.readByte();
                List<List<String>> to = new ArrayList<>(targets);
                for (int j = 0; j < targets; j++) {
                    to.add(readStems(in));
                }
                rules.add(new Lexicon.Rule(
                        from,
                        to,
                        in.readFloat(),
                        in.readBoolean() ? new Lexicon.Name(in.readUTF(), in.readBoolean(), in.readUTF()) : null));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(Lexicon.FILE, e);
        }
        return rules;
    }

    private static void writeStems(DataOutputStream out, List<String> stems) throws IOException {
        out.writeByte(stems.size());
        for (String stem : stems) {
            out.writeUTF(stem);
        }
    }

    private static List<String> readStems(DataInputStream in) throws IOException {
        int count = in.readByte();
        List<String> stems = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            stems.add(in.readUTF());
        }
        return stems;
    }
}

package fr.guichet.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people say for official names, and old names for new ones: rules from a few stems to other stems. Compiled beside
 * the index, so that a search parses nothing.
 */
public final class Lexicon {

    /** The name of the compiled file. */
    public static final String FILE = "synonymes.bin";

    static final Lexicon EMPTY = new Lexicon(List.of());

    /**
     * One rule.
     *
     * @param from the stems that must stand one after the other in the query
     * @param to what else is looked for: each a few stems, all of them needed
     * @param weight what a match of {@code to} is worth beside one of {@code from}
     * @param name what is known of the name; null for a plain synonym
     */
    record Rule(List<String> from, List<List<String>> to, float weight, Name name) {}

    /**
     * A name that changed.
     *
     * @param line what to tell the reader (« Pôle emploi s'appelle France Travail depuis 2024 »)
     * @param toNew true when the rule goes from the old name to the new one
     */
    record Name(String line, boolean toNew) {}

    private final List<Rule> rules;
    private final Map<String, List<Rule>> byFirst = new HashMap<>();

    Lexicon(List<Rule> rules) {
        this.rules = rules;
        for (Rule rule : rules) {
            List<Rule> same = byFirst.get(rule.from.get(0));
            if (same == null) {
                same = new ArrayList<>(2);
                byFirst.put(rule.from.get(0), same);
            }
            same.add(rule);
        }
    }

    List<Rule> rules() {
        return rules;
    }

    /** The rules that match the stems from {@code at} on, whatever their length. */
    List<Rule> matching(List<String> stems, int at) {
        List<Rule> candidates = byFirst.get(stems.get(at));
        if (candidates == null) {
            return List.of();
        }
        List<Rule> found = new ArrayList<>(2);
        for (Rule rule : candidates) {
            if (standsAt(rule.from, stems, at)) {
                found.add(rule);
            }
        }
        return found;
    }

    private static boolean standsAt(List<String> from, List<String> stems, int at) {
        int end = at + from.size();
        return end <= stems.size() && from.equals(stems.subList(at, end));
    }

    /** Writes the compiled file. */
    public void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(rules.size());
            for (Rule rule : rules) {
                writeStems(out, rule.from);
                out.writeByte(rule.to.size());
                for (List<String> to : rule.to) {
                    writeStems(out, to);
                }
                out.writeFloat(rule.weight);
                out.writeBoolean(rule.name != null);
                if (rule.name != null) {
                    out.writeUTF(rule.name.line);
                    out.writeBoolean(rule.name.toNew);
                }
            }
        }
    }

    /** Reads what {@link #write} wrote; nothing when there is no such file. */
    static Lexicon load(Path file) throws IOException {
        if (!file.toFile().isFile()) {
            return EMPTY;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(file.toFile())))) {
            int count = in.readInt();
            List<Rule> rules = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                List<String> from = readStems(in);
                int targets = in.readByte();
                List<List<String>> to = new ArrayList<>(targets);
                for (int j = 0; j < targets; j++) {
                    to.add(readStems(in));
                }
                rules.add(new Rule(
                        from, to, in.readFloat(), in.readBoolean() ? new Name(in.readUTF(), in.readBoolean()) : null));
            }
            return new Lexicon(rules);
        }
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

package fr.guichet.search;

import java.io.File;
import java.io.IOException;
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
     * A name that changed, or the words at the top of a letter.
     *
     * @param line what to tell the reader (« Pôle emploi s'appelle France Travail depuis 2024 »)
     * @param toNew true when the rule goes from the old name to the new one
     * @param procedure the one that a letter opens, which alone is told the line; empty for a name that changed
     */
    record Name(String line, boolean toNew, String procedure) {

        static Name changed(String line, boolean toNew) {
            return new Name(line, toNew, "");
        }

        boolean isOfLetter() {
            return !procedure.isEmpty();
        }
    }

    private final Map<String, List<Rule>> byFirst = new HashMap<>();

    /** The compiled file, when the rules come from one; see {@link LexiconFile}. */
    private final byte[] file;

    Lexicon(List<Rule> rules) {
        this(new byte[0]);
        for (Rule rule : rules) {
            byFirst.computeIfAbsent(rule.from.get(0), first -> new ArrayList<>())
                    .add(rule);
        }
    }

    private Lexicon(byte[] file) {
        this.file = file;
    }

    /** These rules and more of them. Only for rules that do not come from a file. */
    Lexicon and(List<Rule> more) {
        List<Rule> all = new ArrayList<>();
        byFirst.values().forEach(all::addAll);
        all.addAll(more);
        return new Lexicon(all);
    }

    private List<Rule> startingWith(String first) {
        List<Rule> known = byFirst.get(first);
        return known == null ? LexiconFile.find(first, file) : known;
    }

    /** How many rules it was made of. */
    int size() {
        int size = 0;
        for (List<Rule> same : byFirst.values()) {
            size += same.size();
        }
        return size;
    }

    /** The rules that match the stems from {@code at} on, whatever their length. */
    List<Rule> matching(List<String> stems, int at) {
        List<Rule> found = new ArrayList<>(2);
        for (Rule rule : startingWith(stems.get(at))) {
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
        LexiconFile.write(byFirst, file);
    }

    /** Opens what {@link #write} wrote; nothing when there is no such file. */
    static Lexicon load(File file) throws IOException {
        return file.isFile() ? new Lexicon(LexiconFile.read(file)) : EMPTY;
    }
}

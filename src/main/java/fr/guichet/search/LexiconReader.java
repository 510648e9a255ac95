package fr.guichet.search;

import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Fields;
import fr.guichet.knowledge.Letter;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the rules of {@code synonymes.txt}, {@code noms.yaml} and the letters. Never called by a search. */
public final class LexiconReader {

    /** The file of synonyms in a knowledge folder, in the format of Solr. */
    public static final String SYNONYMS = "synonymes.txt";

    private static final float SYNONYM_WEIGHT = 0.5f;
    private static final float NAME_WEIGHT = 0.9f;
    private static final int MAX_STEMS = 8;

    private final List<Fault> faults;
    private final List<Lexicon.Rule> rules = new ArrayList<>();

    private LexiconReader(List<Fault> faults) {
        this.faults = faults;
    }

    /**
     * Reads both; what is wrong goes to {@code faults} and is left out.
     *
     * @param names the tree of {@code noms.yaml}; null if there is none
     */
    public static Lexicon read(Path folder, Node names, List<Fault> faults) throws IOException {
        LexiconReader reader = new LexiconReader(faults);
        Path file = folder.resolve(SYNONYMS);
        if (Files.exists(file)) {
            try {
                reader.synonyms(Files.readAllLines(file, StandardCharsets.UTF_8));
            } catch (MalformedInputException e) {
                reader.fault(0, "ce fichier n'est pas en UTF-8", "enregistrez-le de nouveau en UTF-8");
            }
        }
        if (names != null) {
            reader.names(names);
        }
        return new Lexicon(reader.rules);
    }

    /**
     * The same rules, and those of the letters: the words at the top of each say the title of the procedure that it opens.
     *
     * @param procedures by id; a letter that opens none of them is left out
     */
    public static Lexicon withLetters(Lexicon lexicon, List<Letter> letters, Map<String, Procedure> procedures) {
        List<Lexicon.Rule> rules = new ArrayList<>();
        for (Letter letter : letters) {
            Procedure opened = procedures.get(letter.procedure());
            List<String> to = opened == null ? List.of() : stems(opened.title());
            for (String words : letter.heading()) {
                List<String> from = stems(words);
                if (!from.isEmpty() && from.size() <= MAX_STEMS && !to.isEmpty()) {
                    Lexicon.Name name = new Lexicon.Name(letter.line(), true, letter.procedure());
                    rules.add(new Lexicon.Rule(from, List.of(to), NAME_WEIGHT, name));
                }
            }
        }
        return lexicon.and(rules);
    }

    /** Longer than what a search compares; the little words do not count. */
    public static boolean isTooLong(String words) {
        return stems(words).size() > MAX_STEMS;
    }

    /** For a test: rules in the format of {@code synonymes.txt}, all of them right. */
    static Lexicon of(String... lines) {
        LexiconReader reader = new LexiconReader(new ArrayList<>());
        reader.synonyms(List.of(lines));
        return new Lexicon(reader.rules);
    }

    private void synonyms(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int comment = line.indexOf('#');
            String text = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!text.isEmpty()) {
                synonymLine(text, i + 1);
            }
        }
    }

    private void synonymLine(String text, int line) {
        int arrow = text.indexOf("=>");
        if (arrow < 0) {
            List<List<String>> same = phrases(text, line);
            if (same.size() < 2) {
                fault(
                        line,
                        "un seul mot : rien à rapprocher",
                        "mettez une virgule, ou « => », entre deux mots au moins");
            }
            for (List<String> from : same) {
                List<List<String>> others = new ArrayList<>(same);
                others.remove(from);
                rules.add(new Lexicon.Rule(from, others, SYNONYM_WEIGHT, null));
            }
            return;
        }
        List<List<String>> targets = phrases(text.substring(arrow + 2), line);
        for (List<String> from : phrases(text.substring(0, arrow), line)) {
            rules.add(new Lexicon.Rule(from, targets, SYNONYM_WEIGHT, null));
        }
    }

    private List<List<String>> phrases(String text, int line) {
        List<List<String>> phrases = new ArrayList<>();
        for (String phrase : text.split(",", -1)) {
            List<String> stems = stems(phrase);
            if (phrase.isBlank()) {
                fault(line, "une virgule de trop, ou rien après « => »", "retirez la virgule ou ajoutez le mot");
            } else if (stems.isEmpty()) {
                fault(
                        line,
                        "« " + phrase.strip() + " » n'a que des mots vides, la recherche ne les voit pas",
                        "ajoutez un mot qui dit quelque chose, ou retirez-le");
            } else if (stems.size() > MAX_STEMS) {
                fault(line, "« " + phrase.strip() + " » est trop long", "gardez au plus " + MAX_STEMS + " mots");
            } else {
                phrases.add(stems);
            }
        }
        return phrases;
    }

    private void names(Node tree) {
        Fields fields = new Fields(tree, faults);
        for (String old : fields.names()) {
            Fields name = fields.fields(old);
            String current = name.required("nouveau");
            String line = name.required("phrase");
            name.required("depuis");
            name.required("source");
            name.date("verifie_le", null);
            name.text("fiabilite", "");
            name.finish();
            List<String> from = stems(old);
            List<String> to = stems(current);
            if (!from.isEmpty() && !to.isEmpty()) {
                rules.add(new Lexicon.Rule(from, List.of(to), NAME_WEIGHT, Lexicon.Name.changed(line, true)));
                rules.add(new Lexicon.Rule(to, List.of(from), NAME_WEIGHT, Lexicon.Name.changed(line, false)));
            }
        }
        fields.finish();
    }

    private static List<String> stems(String phrase) {
        List<String> stems = new ArrayList<>();
        Words words = new Words(phrase);
        boolean says = false;
        while (words.next()) {
            boolean empty = words.isEmpty();
            says |= !empty;
            if (!empty || EmptyWords.turns(words.folded())) {
                stems.add(words.stem());
            }
        }
        if (!says) {
            stems.clear();
        }
        return stems;
    }

    private void fault(int line, String message, String remedy) {
        faults.add(new Fault(new Node.Place(SYNONYMS, line), message, remedy));
    }
}

package fr.guichet.authoring;

import fr.guichet.identity.IdentityReader;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Example;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.KnowledgeReader;
import fr.guichet.knowledge.Letter;
import fr.guichet.knowledge.LifeEvents;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.PostureText;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Rule;
import fr.guichet.search.Lexicon;
import fr.guichet.search.LexiconReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A knowledge folder, read whole. Faults do not stop the reading: they are all in {@link #faults}.
 *
 * @param trees the tree of each file by its name in the folder ({@code demarches/rsa.yaml}), shared documents put in
 * @param faults in the order of the files
 */
public record KnowledgeFolder(
        Path root,
        Map<String, Node> trees,
        Map<String, Procedure> procedures,
        List<Question> interview,
        List<Rule> rules,
        Map<Posture, PostureText> postures,
        Map<String, Contact> contacts,
        Map<String, Node> documents,
        List<Example> cases,
        List<Letter> letters,
        LifeEvents events,
        Lexicon lexicon,
        List<Fault> faults) {

    public static final String PROCEDURES = "demarches";
    static final String LOCAL_SUFFIX = ".local.yaml";
    static final String LETTERS = "courriers.yaml";
    static final String EVENTS = LifeEvents.FILE + ".yaml";
    static final String CASES = "cas";
    private static final String SUFFIX = ".yaml";

    /** The id of a procedure from its file, {@code demarches/rsa.yaml} gives {@code rsa}. */
    static String id(String file) {
        return file.substring(file.indexOf('/') + 1, file.length() - SUFFIX.length());
    }

    /**
     * Reads the folder.
     *
     * @throws DataException if it does not exist or cannot be read
     */
    public static KnowledgeFolder read(Path root) {
        if (Files.isRegularFile(root)) {
            throw new DataException(
                    root + " : c'est un fichier → donnez le dossier des connaissances, qui contient « demarches »");
        }
        if (!Files.isDirectory(root)) {
            throw new DataException(root + " : ce dossier de connaissances n'existe pas → corrigez son nom, et tapez"
                    + " la commande dans le dossier de guichet");
        }
        List<Fault> faults = new ArrayList<>();
        Map<String, Node> trees = new LinkedHashMap<>();
        Lexicon lexicon;
        try {
            for (String name : List.of("pieces", "entretien", "conseil", "orientations", "franceconnect", "noms")) {
                readTree(root, name + SUFFIX, trees, faults);
            }
            for (String optional : List.of(MonthCheck.FILE, LETTERS, EVENTS, Initials.FILE, ExerciseCheck.FILE)) {
                if (Files.exists(root.resolve(optional))) {
                    readTree(root, optional, trees, faults);
                }
            }
            for (String folder : List.of(PROCEDURES, CASES)) {
                for (String file : yamlFiles(root, folder)) {
                    readTree(root, file, trees, faults);
                }
            }
            lexicon = LexiconReader.read(root, trees.get("noms.yaml"), faults);
        } catch (IOException e) {
            throw new DataException(
                    root + " : lecture impossible (" + e.getMessage() + ") → vérifiez les droits du dossier");
        }
        if (trees.containsKey(MonthCheck.FILE)) {
            MonthCheck.check(trees.get(MonthCheck.FILE), faults);
        }
        return build(root, trees, lexicon, faults);
    }

    /** What the program would know of it, without compiling. Opened anew: a base serves one thread. */
    public KnowledgeBase base() {
        return KnowledgeBase.of(procedures, interview, rules, postures, contacts, events);
    }

    /** The faults of files that could not be read at all. */
    List<Fault> unread() {
        return faults.stream()
                .filter(fault -> fault.place().file().endsWith(SUFFIX)
                        && !trees.containsKey(fault.place().file()))
                .toList();
    }

    private static KnowledgeFolder build(Path root, Map<String, Node> trees, Lexicon lexicon, List<Fault> faults) {
        Map<String, Node> documents = documents(trees);
        SharedDocuments.check(documents, faults);
        Map<String, Procedure> procedures = new LinkedHashMap<>();
        List<Example> cases = new ArrayList<>();
        for (Map.Entry<String, Node> entry : trees.entrySet()) {
            String file = entry.getKey();
            if (file.startsWith(PROCEDURES + "/")) {
                entry.setValue(SharedDocuments.putIn(entry.getValue(), documents, faults));
                procedures.put(id(file), KnowledgeReader.procedure(id(file), entry.getValue(), faults));
            } else if (file.startsWith(CASES + "/")) {
                cases.addAll(KnowledgeReader.cases(entry.getValue(), faults));
            }
        }
        if (trees.containsKey("franceconnect.yaml")) {
            IdentityReader.read(trees.get("franceconnect.yaml"), faults);
        }
        List<Letter> letters =
                trees.containsKey(LETTERS) ? KnowledgeReader.letters(trees.get(LETTERS), faults) : List.of();
        return new KnowledgeFolder(
                root,
                trees,
                procedures,
                trees.containsKey("entretien.yaml")
                        ? KnowledgeReader.interview(trees.get("entretien.yaml"), faults)
                        : List.of(),
                trees.containsKey("conseil.yaml")
                        ? KnowledgeReader.rules(trees.get("conseil.yaml"), faults)
                        : List.of(),
                trees.containsKey("conseil.yaml")
                        ? KnowledgeReader.postures(trees.get("conseil.yaml"), faults)
                        : Map.of(),
                trees.containsKey("orientations.yaml")
                        ? KnowledgeReader.contacts(trees.get("orientations.yaml"), faults)
                        : Map.of(),
                documents,
                List.copyOf(cases),
                letters,
                trees.containsKey(EVENTS)
                        ? new LifeEvents(KnowledgeReader.events(trees.get(EVENTS), faults))
                        : LifeEvents.NONE,
                LexiconReader.withLetters(lexicon, letters, procedures),
                faults);
    }

    private static Map<String, Node> documents(Map<String, Node> trees) {
        return trees.get("pieces.yaml") instanceof Node.Mapping mapping ? mapping.entries() : Map.of();
    }

    private static List<String> yamlFiles(Path root, String folder) throws IOException {
        if (!Files.isDirectory(root.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX) && !name.endsWith(LOCAL_SUFFIX) && !name.startsWith("."))
                    .map(name -> folder + "/" + name)
                    .sorted()
                    .toList();
        }
    }

    static void readTree(Path root, String name, Map<String, Node> trees, List<Fault> faults) throws IOException {
        Path file = root.resolve(name);
        if (!Files.exists(file)) {
            faults.add(new Fault(
                    new Node.Place(name, 0), "ce fichier manque", "créez-le ou reprenez celui de la version livrée"));
            return;
        }
        try {
            Node tree = YamlFile.read(name, Files.readString(file, StandardCharsets.UTF_8), faults);
            if (tree instanceof Node.Mapping || tree != null && name.endsWith(LOCAL_SUFFIX)) {
                trees.put(name, tree);
            } else if (tree != null) {
                faults.add(new Fault(
                        new Node.Place(name, 1),
                        "ce fichier est vide, ou ce n'est pas une suite de champs « nom: valeur »",
                        "partez d'un fichier qui lui ressemble"));
            }
        } catch (MalformedInputException e) {
            faults.add(new Fault(
                    new Node.Place(name, 0),
                    "ce fichier n'est pas en UTF-8",
                    "dans l'éditeur, « Enregistrer sous », puis choisissez le codage UTF-8"));
        }
    }
}

package fr.guichet.authoring;

import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a knowledge folder and would be passed over in silence: editors and copies leave names of their own. */
final class FileNames {

    private static final String SUFFIX = ".yaml";

    /** Not the backups of editors, nor what systems leave in folders: nobody believes that those are read. */
    private static final Pattern MEANT = Pattern.compile(
            "(.+?)(\\.yml|\\.yaml\\.txt|\\.txt|(\\.yaml)?\\.(docx?|odt|rtf))", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTES = Pattern.compile("[^.].*\\.(yaml|yml)(\\.txt)?");

    private static final Set<String> READ = Set.of(
            "pieces.yaml",
            "entretien.yaml",
            "conseil.yaml",
            "orientations.yaml",
            "franceconnect.yaml",
            "noms.yaml",
            MonthCheck.FILE,
            KnowledgeFolder.LETTERS,
            KnowledgeFolder.EVENTS,
            Initials.FILE,
            ExerciseCheck.FILE);

    private final File root;
    private final List<Fault> faults;

    private FileNames(File root, List<Fault> faults) {
        this.root = root;
        this.faults = faults;
    }

    static void check(File root, List<Fault> faults) {
        FileNames names = new FileNames(root, faults);
        names.top();
        names.below(KnowledgeFolder.PROCEDURES);
        names.below(KnowledgeFolder.CASES);
    }

    /** The notes of a desk, beside its settings. */
    static void notes(File folder, List<Fault> faults) {
        for (String name : names(folder)) {
            boolean read = name.endsWith(KnowledgeFolder.LOCAL_SUFFIX);
            if (!read && NOTES.matcher(name).matches()) {
                String stem = name.substring(0, name.indexOf('.'));
                faults.add(new Fault(
                        new Node.Place(name, 0),
                        "ce fichier n'est pas lu",
                        "renommez-le « " + stem + KnowledgeFolder.LOCAL_SUFFIX + " »"));
            }
        }
    }

    private void top() {
        for (String name : names(root)) {
            File file = new File(root, name);
            if (new File(file, KnowledgeFolder.PROCEDURES).isDirectory()) {
                fault(name, "une copie des connaissances dans les connaissances", "effacez ce dossier");
            } else if (name.endsWith(SUFFIX) && !name.endsWith(KnowledgeFolder.LOCAL_SUFFIX) && !READ.contains(name)) {
                fault(
                        name,
                        "ce fichier n'est pas lu",
                        "une démarche va dans le dossier « demarches » ; les autres noms sont dans LISEZMOI.md");
            } else if (READ.contains(meant(name))) {
                fault(name, "ce fichier n'est pas lu", "renommez-le « " + meant(name) + " »");
            }
        }
    }

    private void below(String folder) {
        for (String name : names(new File(root, folder))) {
            String path = folder + "/" + name;
            String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
            if (!meant(name).isEmpty() && !path.equals(CaseReplay.FILE)) {
                boolean text = !name.matches("(?i).*\\.(docx?|odt|rtf)");
                fault(
                        path,
                        "ce fichier n'est pas lu",
                        (text ? "renommez-le" : "recopiez-le dans un éditeur de texte, sous le nom") + " « "
                                + meant(name) + " »");
            } else if (folder.equals(KnowledgeFolder.PROCEDURES)
                    && !stem.isEmpty()
                    && !name.endsWith(KnowledgeFolder.LOCAL_SUFFIX)
                    && !PlainName.isPlain(stem, PlainName.TYPED)) {
                fault(
                        path,
                        "le nom de ce fichier ne convient pas",
                        "renommez-le « " + PlainName.of(stem, PlainName.TYPED) + SUFFIX + " »");
            }
        }
    }

    /** The name that the file was to have; empty if it is none of ours. */
    private static String meant(String name) {
        Matcher other = MEANT.matcher(name);
        return other.matches() ? PlainName.of(other.group(1), PlainName.TYPED) + SUFFIX : "";
    }

    /** In order, without the hidden ones. */
    private static List<String> names(File folder) {
        String[] names = folder.list((at, name) -> !name.startsWith("."));
        if (names == null) {
            return List.of();
        }
        Arrays.sort(names);
        return List.of(names);
    }

    private void fault(String file, String message, String remedy) {
        faults.add(new Fault(new Node.Place(file, 0), message, remedy));
    }
}

package fr.guichet.authoring;

import fr.guichet.disk.OwnFile;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Fields;
import fr.guichet.knowledge.LocalNote;
import fr.guichet.knowledge.Nearest;
import fr.guichet.knowledge.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The notes of a desk, in the {@code *.local.yaml} files of a folder of its own, which no update touches.
 *
 * @param procedures by procedure id
 * @param contacts by contact id
 */
public record LocalNotes(Map<String, List<LocalNote>> procedures, Map<String, List<LocalNote>> contacts) {

    public static final LocalNotes NONE = new LocalNotes(Map.of(), Map.of());

    /** The screen writes this one whole; people write the others by hand. */
    static final String OF_SCREEN = "ecran.local.yaml";

    /** Longer is a procedure, not a note. */
    public static final int LONGEST = 300;

    private static final String HEAD =
            """
            # Les notes écrites à l'écran (fiche, puis « n »). L'écran réécrit ce fichier en entier :
            # pour écrire à la main, faites un autre fichier, par exemple poste.local.yaml.
            demarches:
            """;

    /** Reads every file of the folder; a faulty one is noted and stops nothing. */
    public static LocalNotes read(Path folder, List<Fault> faults) {
        FileNames.notes(folder.toFile(), faults);
        String[] names = folder.toFile().list((at, name) -> name.endsWith(KnowledgeFolder.LOCAL_SUFFIX));
        if (names == null || names.length == 0) {
            return NONE;
        }
        Arrays.sort(names);
        Map<String, List<LocalNote>> procedures = new LinkedHashMap<>();
        Map<String, List<LocalNote>> contacts = new LinkedHashMap<>();
        for (String name : names) {
            Map<String, Node> trees = new LinkedHashMap<>();
            try {
                KnowledgeFolder.readTree(folder, name, trees, faults);
            } catch (IOException e) {
                faults.add(new Fault(new Node.Place(name, 0), "ce fichier ne peut pas être lu", "vérifiez ses droits"));
            }
            if (trees.get(name) instanceof Node.Mapping tree) {
                Fields fields = new Fields(tree, faults);
                boolean own = name.equals(OF_SCREEN);
                notes(fields.node("demarches"), own, procedures, faults);
                notes(fields.node("contacts"), own, contacts, faults);
                fields.finish();
            }
        }
        return new LocalNotes(procedures, contacts);
    }

    private static void notes(Node node, boolean own, Map<String, List<LocalNote>> notes, List<Fault> faults) {
        if (node == null) {
            return;
        }
        Fields fields = new Fields(node, faults);
        for (String id : fields.names()) {
            for (Node item : fields.list(id)) {
                LocalNote note = note(item, own, faults);
                if (note != null) {
                    notes.computeIfAbsent(id, key -> new ArrayList<>()).add(note);
                }
            }
        }
    }

    private static LocalNote note(Node item, boolean own, List<Fault> faults) {
        String text;
        boolean printed = false;
        LocalDate day = null;
        if (item instanceof Node.Scalar scalar && !scalar.isNull()) {
            text = scalar.text().strip();
        } else {
            Fields fields = new Fields(item, faults);
            text = fields.required("texte").strip();
            printed = fields.flag("imprimer");
            day = fields.date("le", null);
            fields.finish();
            if (text.isEmpty()) {
                return null;
            }
        }
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\n') >= 0) {
            faults.add(new Fault(
                    item.place(),
                    "une note est une ligne de " + LONGEST + " lettres au plus",
                    "coupez-la en deux notes"));
            return null;
        }
        return new LocalNote(text, printed, day, own);
    }

    /** The faults of notes on what does not exist. */
    public List<Fault> unknown(Path folder, Set<String> knownProcedures, Set<String> knownContacts) {
        List<Fault> faults = new ArrayList<>();
        unknown("la démarche", procedures.keySet(), knownProcedures, folder, faults);
        unknown("le contact", contacts.keySet(), knownContacts, folder, faults);
        return faults;
    }

    private static void unknown(String what, Set<String> named, Set<String> known, Path folder, List<Fault> faults) {
        for (String id : named) {
            if (!known.contains(id)) {
                String nearest = Nearest.of(id, known);
                faults.add(new Fault(
                        place(folder, id),
                        "une note parle de " + what + " « " + id + " », qui n'existe pas",
                        nearest == null ? "corrigez son identifiant" : "vouliez-vous dire « " + nearest + " » ?"));
            }
        }
    }

    /** The first line of the notes that names {@code id}. */
    private static Node.Place place(Path folder, String id) {
        String[] names = folder.toFile().list((at, name) -> name.endsWith(KnowledgeFolder.LOCAL_SUFFIX));
        for (String name : names == null ? new String[0] : names) {
            try {
                List<String> lines = Files.readAllLines(folder.resolve(name));
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).strip().startsWith(id + ":")) {
                        return new Node.Place(name, i + 1);
                    }
                }
            } catch (IOException e) {
                // What cannot be read was told when the notes were.
            }
        }
        return new Node.Place(folder.toString(), 0);
    }

    /**
     * Puts one note of the screen in the place of the one it had on this procedure; the notes written by hand are not
     * touched. The file is replaced at once or not at all.
     *
     * @param text empty to take the note away
     */
    public static void write(Path folder, String procedure, String text, boolean printed, LocalDate day)
            throws IOException {
        // Read again under the lock: another screen may have written one meanwhile.
        OwnFile.change(folder.resolve(OF_SCREEN), before -> with(folder, procedure, text, printed, day));
    }

    private static String with(Path folder, String procedure, String text, boolean printed, LocalDate day) {
        List<Fault> faults = new ArrayList<>();
        Map<String, LocalNote> kept = new TreeMap<>();
        read(folder, faults).procedures().forEach((id, notes) -> notes.stream()
                .filter(LocalNote::editable)
                .forEach(note -> kept.put(id, note)));
        if (text.isBlank()) {
            kept.remove(procedure);
        } else {
            kept.put(procedure, new LocalNote(text.strip(), printed, day, true));
        }
        if (kept.isEmpty()) {
            return null;
        }
        StringBuilder yaml = new StringBuilder(HEAD);
        kept.forEach((id, note) -> yaml.append("  ")
                .append(id)
                .append(":\n    - {texte: ")
                .append(quoted(note.text()))
                .append(note.printed() ? ", imprimer: oui" : "")
                .append(note.writtenOn() == null ? "" : ", le: " + note.writtenOn())
                .append("}\n"));
        return yaml.toString();
    }

    /** Between single quotes nothing but a quote means something to YAML. */
    private static String quoted(String text) {
        StringBuilder safe = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            safe.append(c == '\'' ? "''" : Character.isISOControl(c) ? " " : Character.toString(c));
        }
        return safe.append('\'').toString();
    }
}

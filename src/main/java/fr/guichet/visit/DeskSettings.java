package fr.guichet.visit;

import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import fr.guichet.report.Reporting;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of the desk: who holds it, what it has, its counters nearby, and after how long it hides and forgets.
 * Nothing of a person.
 *
 * @param counters by contact id, in the order of the file
 * @param wipeMinutes after which a draft that nobody took up again goes
 * @param sleepMinutes without a key after which the screen hides
 * @param printer where the sheet is printed by default, in the words of {@code --imprimer=}; empty if not set
 * @param history whether {@code console} keeps what was typed, its digits masked
 * @param packKeys the public keys that content packs are checked with, spaces or commas between; empty if none
 * @param office its name and where it is, for the sheet and the places nearby
 * @param width columns of the sheet, when nothing else is asked
 * @param months by number (1 to 12), the ids that the home view proposes first
 */
public record DeskSettings(
        Desk desk,
        Map<String, LocalCounter> counters,
        int wipeMinutes,
        int sleepMinutes,
        String printer,
        boolean history,
        String packKeys,
        Office office,
        int width,
        Map<Integer, List<String>> months,
        Reporting reporting) {

    /** The file in the user's configuration folder: {@code clé = valeur}, UTF-8, {@code #} before a remark. */
    public static final String FILE = "poste.conf";

    public static final int WIPE_MINUTES = 120;
    public static final int SLEEP_MINUTES = 15;
    public static final int WIDTH = 80;

    public static final DeskSettings DEFAULT = new DeskSettings(
            Desk.DEFAULT,
            Map.of(),
            WIPE_MINUTES,
            SLEEP_MINUTES,
            "",
            true,
            "",
            Office.NONE,
            WIDTH,
            Map.of(),
            Reporting.DEFAULT);

    /**
     * Reads the settings in {@code configuration}; without a file they are {@link #DEFAULT}. A fault stops nothing: what it
     * sets keeps its default.
     *
     * @param faults where the faults of the file go
     */
    public static DeskSettings read(File configuration, List<Fault> faults) {
        File file = new File(configuration, FILE);
        if (!file.exists()) {
            return DEFAULT;
        }
        try {
            return DeskFile.parse(content(file), file.getPath(), faults);
        } catch (IOException e) {
            faults.add(new Fault(
                    new Node.Place(file.getPath(), 0), "ce fichier ne peut pas être lu", "vérifiez ses droits"));
            return DEFAULT;
        }
    }

    private static String content(File file) throws IOException {
        try (FileInputStream in = new FileInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The shared contacts of which the desk says something, with what it says. */
    public Map<String, Contact> localContacts(Map<String, Contact> shared) {
        Map<String, Contact> local = new HashMap<>();
        for (Map.Entry<String, LocalCounter> entry : counters.entrySet()) {
            Contact contact = shared.get(entry.getKey());
            if (contact != null) {
                local.put(contact.id(), entry.getValue().over(contact));
            }
        }
        return local;
    }
}

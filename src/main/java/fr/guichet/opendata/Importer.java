package fr.guichet.opendata;

import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.KnowledgeReader;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.search.Indexer;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a zip of official sheets and puts them in the place of the last ones, at once or not at all. */
public final class Importer {

    /** Hears how far an import is. */
    public interface Progress {
        /**
         * @param total of all rounds of work together; {@code done} goes up to it
         */
        void at(int done, int total);
    }

    /**
     * What the sheets must fit.
     *
     * @param contacts ids that exist
     * @param questions ids that mean something else
     */
    public record Known(Set<String> contacts, Set<String> questions) {}

    /** More damaged sheets than one in this many: the archive itself is damaged. */
    private static final int DAMAGED_SHARE = 10;
    /** The work of the index, in sheets read. */
    private static final int INDEX_SHARE = 2;

    private final File data;
    private final Known known;
    private final Progress progress;
    /** Names of unknown elements that are counted one by one; a new edition brings a dozen. */
    private static final int MOST_UNKNOWN = 200;

    private static final String OTHERS = "autres";

    private final Map<String, Integer> unknown = new LinkedHashMap<>();
    private int asked;
    private int withPapers;

    private Importer(File data, Known known, Progress progress) {
        this.data = data;
        this.known = known;
        this.progress = progress;
    }

    /**
     * Imports {@code archive} under the user's data folder.
     *
     * @throws DataException if it is no zip of sheets, or another import is under way; the last set stays
     * @throws IOException if a disk fails or is full; the last set stays
     */
    public static ImportReport run(File archive, File data, Known known, Progress progress) throws IOException {
        return new Importer(data, known, progress).run(archive);
    }

    private ImportReport run(File archive) throws IOException {
        try (SheetZip zip = new SheetZip(archive);
                NewSet set = NewSet.begin(data)) {
            Heads heads = heads(zip);
            Map<String, String> before = Manifest.read(SheetSet.current(data));
            int damaged = write(zip, heads, set);
            check(zip, set, damaged);
            set.finish(heads.newest(), archive.getName(), documents -> Indexer.write(set.index(), documents));
            progress.at(steps(zip), steps(zip));
            return report(zip, heads, set.fingerprints(), before);
        }
    }

    private static int steps(SheetZip zip) {
        return zip.ids().size() * (1 + INDEX_SHARE);
    }

    private static Heads heads(SheetZip zip) throws IOException {
        Heads heads = new Heads();
        for (String id : zip.ids()) {
            Head head = zip.head(id);
            if (head != null) {
                heads.put(id, head);
            }
        }
        return heads;
    }

    /** Returns how many sheets could not be read. */
    private int write(SheetZip zip, Heads heads, NewSet set) throws IOException {
        SheetReader reader = new SheetReader(heads, known.questions());
        Places places = new Places(known.contacts());
        int done = 0;
        int damaged = 0;
        for (String id : zip.ids()) {
            try {
                byte[] xml = zip.bytes(id);
                SheetDraft sheet = reader.read(id, XmlReader.read(xml));
                Node.Mapping node = SheetNode.of(sheet, heads.newest(), places);
                count(sheet, checked(id, node));
                set.add(id, xml, node, SearchText.of(sheet, heads.newest()));
            } catch (SheetException e) {
                zip.skip(id + ".xml", e.getMessage());
                damaged++;
            }
            progress.at(++done, steps(zip));
        }
        return damaged;
    }

    /** Nothing is stored that cannot be opened. */
    private static Procedure checked(String id, Node node) throws SheetException {
        List<Fault> faults = new ArrayList<>();
        Procedure procedure = KnowledgeReader.procedure(id, node, faults);
        if (!faults.isEmpty()) {
            throw new SheetException(
                    "elle ne donne pas une fiche juste : " + faults.get(0).message());
        }
        return procedure;
    }

    private void count(SheetDraft sheet, Procedure procedure) {
        asked += procedure.questions().isEmpty() ? 0 : 1;
        withPapers += procedure.documents().isEmpty() ? 0 : 1;
        for (Map.Entry<String, Integer> entry : sheet.unknown.entrySet()) {
            boolean known = unknown.size() < MOST_UNKNOWN || unknown.containsKey(entry.getKey());
            unknown.merge(known ? entry.getKey() : OTHERS, entry.getValue(), Integer::sum);
        }
    }

    private static void check(SheetZip zip, NewSet set, int damaged) {
        if (set.fingerprints().isEmpty()) {
            throw new DataException("l'archive ne contient aucune fiche lisible → vérifiez que c'est bien celle de"
                    + " service-public (vosdroits-latest.zip)");
        }
        int bad = damaged + zip.tooBig();
        int all = zip.ids().size() + zip.tooBig();
        if (bad * DAMAGED_SHARE > all) {
            throw new DataException("l'archive est abîmée : " + bad + " fiches illisibles sur " + all
                    + " → téléchargez-la de nouveau ; les fiches d'avant restent en place");
        }
    }

    private ImportReport report(SheetZip zip, Heads heads, Map<String, String> now, Map<String, String> before) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> entry : now.entrySet()) {
            String last = before.get(entry.getKey());
            if (last == null) {
                added.add(entry.getKey());
            } else if (!last.equals(entry.getValue())) {
                changed.add(entry.getKey());
            }
        }
        List<String> removed = new ArrayList<>(before.keySet());
        removed.removeAll(now.keySet());
        return new ImportReport(
                now.size(),
                heads.newest(),
                before.isEmpty(),
                added,
                changed,
                removed,
                List.copyOf(zip.skipped()),
                zip.otherFiles(),
                Map.copyOf(unknown),
                asked,
                withPapers);
    }
}

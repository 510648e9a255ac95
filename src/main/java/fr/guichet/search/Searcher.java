package fr.guichet.search;

import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.Theme;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;

/**
 * Answers queries from compiled indexes. It keeps its files open, so an index that is replaced meanwhile goes on being read
 * as it was.
 *
 * <p>Not safe for several threads at once.
 */
public final class Searcher implements Closeable {

    /** The folder of the index inside compiled knowledge. */
    public static final String INDEX = "index";

    /** A result under this share of the best score is noise. */
    private static final float NOISE = 0.1f;

    private final List<DirectoryReader> readers = new ArrayList<>();
    private final List<LeafReader> procedures;
    private final List<LeafReader> sheets;
    private final Lexicon lexicon;

    private Searcher(Path compiled, Path sheetsIndex) throws IOException {
        this.lexicon = Lexicon.load(compiled.resolve(Lexicon.FILE));
        this.procedures = open(compiled.resolve(INDEX));
        this.sheets = sheetsIndex == null ? List.of() : open(sheetsIndex);
    }

    /**
     * Opens compiled knowledge.
     *
     * @param sheetsIndex the index of the imported sheets; null when there is none
     * @throws IOException if an index is missing or damaged
     */
    public static Searcher open(Path compiled, Path sheetsIndex) throws IOException {
        return new Searcher(compiled, sheetsIndex);
    }

    private List<LeafReader> open(Path index) throws IOException {
        DirectoryReader reader = DirectoryReader.open(new NIOFSDirectory(index, NoLockFactory.INSTANCE));
        readers.add(reader);
        List<LeafReader> leaves = new ArrayList<>(1);
        for (LeafReaderContext leaf : reader.leaves()) {
            leaves.add(leaf.reader());
        }
        return leaves;
    }

    @Override
    public void close() throws IOException {
        for (DirectoryReader reader : readers) {
            reader.close();
            reader.directory().close();
        }
    }

    /** Finds what answers the query, best first; an empty query finds nothing. */
    public Results search(Query query) throws IOException {
        List<LeafReader> parts = new ArrayList<>(2);
        if (query.scope().holds(Kind.PROCEDURE)) {
            parts.addAll(procedures);
        }
        if (query.scope().holds(Kind.SHEET)) {
            parts.addAll(sheets);
        }
        QueryReader read = new QueryReader(query.text(), lexicon, new Vocabulary(parts));
        float[] scores = new Ranker(parts).score(read.slots(), read.names(), read.keys());
        keepThemes(query, parts, scores);
        Map<Integer, List<String>> covered = query.scope() == Scope.ALL ? fold(scores) : Map.of();
        int total = dropNoise(scores);
        List<Hit> hits = new ArrayList<>(Math.min(query.limit(), total));
        Snippets snippets = new Snippets(wanted(read.slots()));
        for (int doc : best(scores, Math.min(query.limit(), total))) {
            Place place = Place.of(parts, doc);
            hits.add(hit(hits.size() + 1, place, scores[doc], snippets, read.slots(), covered.get(doc)));
        }
        return new Results(query.text(), total, hits, read.suggestion());
    }

    private static void keepThemes(Query query, List<LeafReader> parts, float[] scores) throws IOException {
        if (query.themes().isEmpty()) {
            return;
        }
        boolean[] wanted = new boolean[scores.length];
        int base = 0;
        for (LeafReader part : parts) {
            for (Theme theme : query.themes()) {
                PostingsEnum list = Ranker.postings(part, IndexFields.themeKey(theme));
                while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    wanted[base + list.docID()] = true;
                }
            }
            base += part.maxDoc();
        }
        for (int doc = 0; doc < scores.length; doc++) {
            if (!wanted[doc]) {
                scores[doc] = 0;
            }
        }
    }

    /** A procedure takes the place of the sheets that it covers; returns these by procedure. */
    private Map<Integer, List<String>> fold(float[] scores) throws IOException {
        Map<Integer, List<String>> covered = new HashMap<>();
        if (sheets.isEmpty() || procedures.isEmpty()) {
            return covered;
        }
        int firstSheet = 0;
        for (LeafReader part : procedures) {
            firstSheet += part.maxDoc();
        }
        List<LeafReader> all = new ArrayList<>(procedures);
        all.addAll(sheets);
        for (int doc : best(scores, Math.min(60, scores.length))) {
            if (doc < firstSheet || scores[doc] == 0) {
                continue;
            }
            String id = Place.of(all, doc).stored().id();
            PostingsEnum owners = Ranker.postings(procedures.get(0), IndexFields.coverKey(id));
            if (owners == null) {
                continue;
            }
            float score = scores[doc];
            scores[doc] = 0;
            for (int owner = owners.nextDoc(); owner != DocIdSetIterator.NO_MORE_DOCS; owner = owners.nextDoc()) {
                scores[owner] = Math.max(scores[owner], score);
                List<String> ids = covered.get(owner);
                if (ids == null) {
                    ids = new ArrayList<>(2);
                    covered.put(owner, ids);
                }
                ids.add(id);
            }
        }
        return covered;
    }

    private static int dropNoise(float[] scores) {
        float top = 0;
        for (float score : scores) {
            top = Math.max(top, score);
        }
        int total = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] <= top * NOISE) {
                scores[i] = 0;
            } else {
                total++;
            }
        }
        return total;
    }

    /** The documents of the best scores, in order; of equal scores the first document. */
    private static int[] best(float[] scores, int count) {
        int[] best = new int[count];
        int size = 0;
        for (int doc = 0; doc < scores.length; doc++) {
            int at = size;
            while (at > 0 && scores[best[at - 1]] < scores[doc]) {
                at--;
            }
            if (at < count) {
                System.arraycopy(best, at, best, at + 1, Math.min(size, count - 1) - at);
                best[at] = doc;
                size = Math.min(size + 1, count);
            }
        }
        return best;
    }

    private static Map<String, Float> wanted(List<Slot> slots) {
        Map<String, Float> wanted = new HashMap<>();
        for (Slot slot : slots) {
            for (Slot.Way way : slot.ways()) {
                for (String term : way.terms()) {
                    wanted.put(term, Math.max(wanted.getOrDefault(term, 0f), way.weight()));
                }
            }
        }
        return wanted;
    }

    private static Hit hit(
            int rank, Place place, float score, Snippets snippets, List<Slot> slots, List<String> covered)
            throws IOException {
        StoredDocument document = place.stored();
        return new Hit(
                rank,
                document.id(),
                document.title(),
                document.kind(),
                document.theme(),
                score,
                snippets.of(document),
                document.checkedOn(),
                why(place.part, place.doc, slots),
                covered == null ? List.of() : covered);
    }

    /** The line of a name that changed, if this document says it by the other name. */
    private static String why(LeafReader part, int doc, List<Slot> slots) throws IOException {
        for (Slot slot : slots) {
            for (Slot.Way way : slot.ways()) {
                if (way.name() != null
                        && Ranker.holds(part, doc, way.terms())
                        && (way.name().toNew()
                                || !Ranker.holds(part, doc, slot.ways().get(0).terms()))) {
                    return way.name().line();
                }
            }
        }
        return null;
    }

    /** A document of one part. */
    private record Place(LeafReader part, int doc) {

        static Place of(List<LeafReader> parts, int number) {
            int base = 0;
            for (LeafReader part : parts) {
                if (number < base + part.maxDoc()) {
                    return new Place(part, number - base);
                }
                base += part.maxDoc();
            }
            throw new IllegalArgumentException("document " + number);
        }

        StoredDocument stored() throws IOException {
            BytesRef bytes = part.storedFields().document(doc).getBinaryValue(IndexFields.STORED);
            return StoredDocument.decode(bytes.bytes, bytes.offset, bytes.length);
        }
    }
}

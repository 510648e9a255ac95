package fr.guichet.search;

import fr.guichet.knowledge.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Answers queries from compiled indexes. It keeps its files open, so an index that is replaced meanwhile goes on being read
 * as it was.
 *
 * <p>Not safe for several threads at once.
 */
public final class Searcher implements Closeable {

    /** The folder of the index inside compiled knowledge. */
    public static final String INDEX = "index";

    /** What is shown where nothing is found. */
    private static final int NEAREST = 3;

    private final List<DirectoryReader> readers = new ArrayList<>(2);
    private final Set<Idea> without;
    private final Parts procedures;
    private final Parts sheets;
    private final Parts all;
    private Owners owners;
    private final Lexicon lexicon;
    /** By identity: the hash code of a record costs a cold start. */
    private final Map<Parts, Vocabulary> vocabularies = new IdentityHashMap<>();

    private Searcher(Path compiled, Path sheetsIndex, Set<Idea> without) throws IOException {
        this.without = without;
        this.lexicon = without.contains(Idea.SYNONYMS)
                ? Lexicon.EMPTY
                : Lexicon.load(compiled.resolve(Lexicon.FILE).toFile());
        List<LeafReader> own = open(compiled.resolve(INDEX));
        List<LeafReader> imported = sheetsIndex == null ? List.of() : open(sheetsIndex);
        List<LeafReader> both = new ArrayList<>(own);
        both.addAll(imported);
        this.procedures = Parts.of(own);
        this.sheets = Parts.of(imported);
        this.all = Parts.of(both);
    }

    /**
     * Opens compiled knowledge.
     *
     * @param sheetsIndex the index of the imported sheets; null when there is none
     * @throws IOException if an index is missing or damaged
     */
    public static Searcher open(Path compiled, Path sheetsIndex) throws IOException {
        return new Searcher(compiled, sheetsIndex, Set.of());
    }

    /** The same without some ideas, to measure what they give. */
    static Searcher open(Path compiled, Path sheetsIndex, Set<Idea> without) throws IOException {
        return new Searcher(compiled, sheetsIndex, without);
    }

    private List<LeafReader> open(Path index) throws IOException {
        DirectoryReader reader = DirectoryReader.open(new ReadOnlyDirectory(index.toFile()));
        readers.add(reader);
        List<LeafReader> leaves = new ArrayList<>(1);
        for (LeafReaderContext leaf : reader.leaves()) {
            leaves.add(leaf.reader());
        }
        return leaves;
    }

    @Override
    public void close() throws IOException {
        // Their files are closed; what closing the readers adds, the collector does as well, and a cold search sooner.
        for (DirectoryReader reader : readers) {
            reader.directory().close();
        }
    }

    /** Finds what answers the query, best first; an empty query finds nothing. */
    public Results search(Query query) throws IOException {
        Results found = find(query);
        if (!found.isEmpty()) {
            return found;
        }
        String resembling = vocabulary(parts(query.scope())).resembling(query.text());
        List<Hit> nearest = find(new Query(resembling, NEAREST, query.scope(), query.themes()))
                .hits();
        return new Results(query.text(), 0, List.of(), List.of(), null, nearest);
    }

    private Results find(Query query) throws IOException {
        Parts parts = parts(query.scope());
        QueryReader read = new QueryReader(query.text(), lexicon, vocabulary(parts), without);
        float[] scores = new Ranker(parts, without).score(read);
        EventScores events = EventScores.takeOut(parts, scores);
        Scores.keepThemes(query.themes(), parts, scores);
        CoveredSheets covered = CoveredSheets.fold(owners(parts), parts, scores);
        int total = Scores.dropNoise(scores);
        List<Hit> hits = new ArrayList<>(Math.min(query.limit(), total));
        Snippets snippets = new Snippets(worth(read.slots()));
        for (int doc : Scores.best(scores, query.limit())) {
            Parts.Place place = parts.place(doc);
            hits.add(hit(hits.size() + 1, place, scores[doc], snippets, read.slots(), covered.of(doc)));
        }
        List<Results.Event> beside = query.themes().isEmpty() ? events.beside(hits, parts) : List.of();
        return new Results(query.text(), total, hits, beside, read.suggestion(), List.of());
    }

    private Parts parts(Scope scope) {
        if (scope == Scope.ALL) {
            return all;
        }
        return scope.holds(Kind.PROCEDURE) ? procedures : sheets;
    }

    /** Nobody stands for a sheet unless both kinds are searched. */
    private Owners owners(Parts parts) throws IOException {
        if (parts != all || sheets.size() == 0) {
            return new Owners();
        }
        if (owners == null) {
            owners = Owners.of(procedures, all);
        }
        return owners;
    }

    private Vocabulary vocabulary(Parts parts) {
        Vocabulary vocabulary = vocabularies.get(parts);
        if (vocabulary == null) {
            vocabulary = new Vocabulary(parts);
            vocabularies.put(parts, vocabulary);
        }
        return vocabulary;
    }

    /** What each stem that may have matched is worth in a snippet. */
    private static Map<String, Float> worth(List<Slot> slots) {
        Map<String, Float> worth = new HashMap<>();
        for (Slot slot : slots) {
            for (Slot.Way way : slot.ways()) {
                float each = slot.rarity() * way.weight() / way.terms().size();
                for (String term : way.terms()) {
                    Float known = worth.get(term);
                    worth.put(term, known == null ? each : Math.max(known, each));
                }
            }
        }
        return worth;
    }

    private static Hit hit(
            int rank, Parts.Place place, float score, Snippets snippets, List<Slot> slots, List<String> covered)
            throws IOException {
        StoredDocument document = place.stored();
        Lexicon.Name said = said(document.id(), place, slots);
        return new Hit(
                rank,
                document.id(),
                document.title(),
                document.kind(),
                document.theme(),
                score,
                snippets.of(document),
                document.checkedOn(),
                said == null ? null : said.line(),
                said != null && said.isOfLetter(),
                covered);
    }

    /** The name that changed, if this document says it by the other one; the letter, if it opens this document. */
    private static Lexicon.Name said(String id, Parts.Place place, List<Slot> slots) throws IOException {
        for (Slot slot : slots) {
            for (Slot.Way way : slot.ways()) {
                Lexicon.Name name = way.name();
                if (name == null) {
                    continue;
                }
                boolean told = name.isOfLetter()
                        ? name.procedure().equals(id)
                        : place.holds(way.terms())
                                && (name.toNew()
                                        || !place.holds(slot.ways().get(0).terms()));
                if (told) {
                    return name;
                }
            }
        }
        return null;
    }
}

package fr.guichet.search;

import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.LifeEvents;
import fr.guichet.knowledge.Procedure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Writes an index folder: one committed compound segment, ready for a read-only medium. */
public final class Indexer {

    private static final double WRITE_BUFFER_MB = 32;

    private Indexer() {}

    /**
     * Writes the procedures and the life events of the knowledge folder.
     *
     * @param folder must not exist or be empty
     */
    public static void writeProcedures(Path folder, Iterable<Procedure> procedures, LifeEvents events)
            throws IOException {
        List<SearchDocument> documents = new ArrayList<>();
        for (Procedure procedure : procedures) {
            documents.add(ProcedureText.of(procedure));
        }
        for (LifeEvent event : events.all()) {
            documents.add(ProcedureText.of(event));
        }
        write(folder, documents);
    }

    /**
     * Writes any documents.
     *
     * @param folder must not exist or be empty
     * @param documents gone through twice; need not be in memory together
     */
    public static void write(Path folder, Iterable<SearchDocument> documents) throws IOException {
        write(folder, documents, Set.of());
    }

    /** The same without some ideas, to measure what they give. */
    static void write(Path folder, Iterable<SearchDocument> documents, Set<Idea> without) throws IOException {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setNoCFSRatio(1);
        IndexWriterConfig config = new IndexWriterConfig()
                .setCodec(new IndexCodec())
                .setMergePolicy(merges)
                .setUseCompoundFile(true)
                .setRAMBufferSizeMB(WRITE_BUFFER_MB)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (Directory directory = new NIOFSDirectory(folder, NoLockFactory.INSTANCE);
                IndexWriter writer = new IndexWriter(directory, config)) {
            Survey survey = Survey.of(documents);
            for (SearchDocument document : documents) {
                writer.addDocument(entry(document, survey, without));
            }
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private static Document entry(SearchDocument document, Survey survey, Set<Idea> without) {
        Document entry = new Document();
        if (!OfficialId.isAccessory(document.id())) {
            addWords(entry, document, survey, without);
        }
        entry.add(new Field(IndexFields.KEYS, new WeighedTerms(keys(document)), IndexFields.PLAIN));
        entry.add(new StoredField(IndexFields.STORED, StoredDocument.encode(document)));
        return entry;
    }

    private static void addWords(Document entry, SearchDocument document, Survey survey, Set<Idea> without) {
        Impacts impacts = Impacts.of(document, survey, without);
        entry.add(new Field(IndexFields.STEMS, new WeighedTerms(impacts.byStem()), IndexFields.WEIGHED));
        entry.add(new Field(IndexFields.TITLE, new WeighedTerms(impacts.titleShares()), IndexFields.WEIGHED));
        entry.add(new Field(IndexFields.PAIRS, new PairTerms(WordPairs.terms(impacts.pairs())), IndexFields.PLAIN));
        entry.add(new Field(IndexFields.WORDS, new WeighedTerms(impacts.words()), IndexFields.PLAIN));
        if (document.kind() != Kind.SHEET) {
            entry.add(
                    new Field(IndexFields.SAYINGS, new SayingTerms(Sayings.of(document, survey)), IndexFields.PLACED));
        }
    }

    private static Set<String> keys(SearchDocument document) {
        Set<String> keys = new HashSet<>();
        keys.add(IndexFields.idKey(document.id()));
        if (document.kind() == null) {
            keys.add(IndexFields.EVENT_KEY);
        }
        if (document.theme() != null) {
            keys.add(IndexFields.themeKey(document.theme()));
        }
        for (String key : document.keys()) {
            IndexFields.addKey(keys, key);
        }
        for (String name : document.names()) {
            IndexFields.addNumbers(keys, name);
        }
        for (String covered : document.covers()) {
            keys.add(IndexFields.coverKey(covered));
        }
        return keys;
    }
}

package fr.guichet.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.NIOFSDirectory;

/** What Lucene gives out of the box: FrenchAnalyzer, BM25, title 3, summary 2, body 1. */
final class PlainLucene implements Closeable {

    private static final String[] FIELDS = {"title", "summary", "body"};
    private static final float[] WEIGHTS = {3, 2, 1};

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private PlainLucene(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    static void write(Path folder, List<SearchDocument> sheets) throws IOException {
        try (IndexWriter writer =
                new IndexWriter(new NIOFSDirectory(folder), new IndexWriterConfig(new FrenchAnalyzer()))) {
            for (SearchDocument sheet : sheets) {
                StringBuilder body = new StringBuilder();
                for (SearchDocument.Passage passage : sheet.passages()) {
                    body.append(passage.heading())
                            .append(". ")
                            .append(passage.text())
                            .append('\n');
                }
                Document document = new Document();
                document.add(new StringField("id", sheet.id(), Field.Store.YES));
                document.add(new TextField("title", sheet.title(), Field.Store.NO));
                document.add(new TextField("summary", sheet.summary(), Field.Store.NO));
                document.add(new TextField("body", body.toString(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    static PlainLucene open(Path folder) throws IOException {
        return new PlainLucene(DirectoryReader.open(new NIOFSDirectory(folder)));
    }

    List<String> find(String text, int limit) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (FrenchAnalyzer analyzer = new FrenchAnalyzer();
                TokenStream tokens = analyzer.tokenStream("body", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                for (int i = 0; i < FIELDS.length; i++) {
                    query.add(
                            new BoostQuery(new TermQuery(new Term(FIELDS[i], term.toString())), WEIGHTS[i]),
                            BooleanClause.Occur.SHOULD);
                }
            }
        }
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get("id"));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

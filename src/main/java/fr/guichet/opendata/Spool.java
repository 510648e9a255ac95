package fr.guichet.opendata;

import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.Theme;
import fr.guichet.search.SearchDocument;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What the index needs of each sheet, kept in a temporary file while the zip is read: the index is written from it, in as
 * many rounds as it takes, without holding all sheets in memory.
 */
final class Spool implements Iterable<SearchDocument>, Closeable {

    private static final int BUFFER = 1 << 16;
    private static final Theme[] THEMES = Theme.values();

    private final File file;
    private final List<FileInputStream> reading = new ArrayList<>();
    private DataOutputStream out;
    private int count;

    Spool(File file) throws IOException {
        this.file = file;
        this.out = new DataOutputStream(new BufferedOutputStream(
                new DeflaterOutputStream(new FileOutputStream(file), new Deflater(Deflater.BEST_SPEED), BUFFER),
                BUFFER));
    }

    void add(SearchDocument document) throws IOException {
        text(document.id());
        text(document.title());
        text(document.theme() == null ? "" : document.theme().code());
        text(document.summary());
        text(document.checkedOn() == null ? "" : document.checkedOn().toString());
        texts(document.names());
        texts(document.keys());
        out.writeInt(document.passages().size());
        for (SearchDocument.Passage passage : document.passages()) {
            text(passage.heading());
            text(passage.text());
        }
        out.writeInt(document.links().size());
        for (SearchDocument.Link link : document.links()) {
            text(link.target());
            text(link.text());
        }
        count++;
    }

    private void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Nothing is added after this; the documents can be read. */
    void finish() throws IOException {
        out.close();
        out = null;
    }

    @Override
    public Iterator<SearchDocument> iterator() {
        try {
            FileInputStream opened = new FileInputStream(file);
            reading.add(opened);
            return new Documents(new DataInputStream(new BufferedInputStream(new InflaterInputStream(opened), BUFFER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
        for (FileInputStream opened : reading) {
            opened.close();
        }
        java.nio.file.Files.deleteIfExists(file.toPath());
    }

    private final class Documents implements Iterator<SearchDocument> {

        private final DataInputStream in;
        private int read;

        Documents(DataInputStream in) {
            this.in = in;
        }

        @Override
        public boolean hasNext() {
            return read < count;
        }

        @Override
        public SearchDocument next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            read++;
            try {
                return read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private SearchDocument read() throws IOException {
            String id = text();
            String title = text();
            Theme theme = Coded.find(THEMES, text());
            String summary = text();
            String date = text();
            List<String> names = texts();
            List<String> keys = texts();
            List<SearchDocument.Passage> passages = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                passages.add(new SearchDocument.Passage(text(), text()));
            }
            List<SearchDocument.Link> links = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                links.add(new SearchDocument.Link(text(), text()));
            }
            LocalDate checkedOn = date.isEmpty() ? null : LocalDate.parse(date);
            return new SearchDocument(
                    id, Kind.SHEET, title, theme, summary, checkedOn, names, keys, List.of(), passages, links);
        }

        private List<String> texts() throws IOException {
            List<String> texts = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                texts.add(text());
            }
            return texts;
        }

        private String text() throws IOException {
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}

package fr.guichet.opendata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Node;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * The imported sheets in use. It keeps its files open: a set that replaces this one meanwhile changes nothing here.
 *
 * <p>Not safe for several threads at once. On the cold path: plain loops only.
 */
public final class SheetSet implements KnowledgeBase.Sheets, Closeable {

    private static final int LONGEST_NAME = 40;
    /** Longest sheet, packed, in bytes. */
    private static final int LONGEST_SHEET = 1 << 24;

    private final File folder;
    private final SetFiles.Table table;
    private final RandomAccessFile sheets;

    private SheetSet(File folder) throws IOException {
        this.folder = folder;
        this.table = new SetFiles.Table(folder);
        RandomAccessFile opened = null;
        try {
            opened = new RandomAccessFile(new File(folder, SetFiles.SHEETS), "r");
        } finally {
            if (opened == null) {
                table.close();
            }
        }
        this.sheets = opened;
    }

    /**
     * Opens the set in use.
     *
     * @param data the user's data folder
     * @return null when nothing was imported
     * @throws IOException if the set is damaged
     */
    public static SheetSet open(File data) throws IOException {
        File folder = current(data);
        return folder == null ? null : new SheetSet(folder);
    }

    /** The folder of the set in use, or null. */
    static File current(File data) throws IOException {
        File all = new File(data, SetFiles.FOLDER);
        File pointer = new File(all, SetFiles.POINTER);
        if (!pointer.isFile()) {
            return null;
        }
        byte[] bytes;
        try (FileInputStream in = new FileInputStream(pointer)) {
            bytes = in.readNBytes(LONGEST_NAME);
        }
        String name = new String(bytes, StandardCharsets.US_ASCII).strip();
        boolean ours = name.startsWith(SetFiles.SET_PREFIX) && name.indexOf('/') < 0 && name.indexOf('.') < 0;
        File folder = new File(all, name);
        return ours && folder.isDirectory() ? folder : null;
    }

    /** The index of these sheets, for the search. */
    public File index() {
        return new File(folder, SetFiles.INDEX);
    }

    /** The day of the newest sheet; null if unknown. */
    public LocalDate date() {
        return table.date();
    }

    public int count() {
        return table.count();
    }

    /** Every id, in the order of the table. */
    public List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>(table.count());
        for (int i = 0; i < table.count(); i++) {
            ids.add(table.id(i));
        }
        return ids;
    }

    /** True for {@code F1341}, {@code R1406}, {@code N358}. */
    public static boolean isOfficial(String id) {
        return OfficialIds.is(id);
    }

    /** Finds a sheet by its official id; capitals do not matter. The screen asks from two threads. */
    @Override
    public synchronized Optional<Node> find(String id) {
        String official = upper(id);
        if (!OfficialIds.is(official)) {
            return Optional.empty();
        }
        try {
            SetFiles.Span span = table.find(official);
            return span == null ? Optional.empty() : Optional.of(read(official, span));
        } catch (IOException e) {
            throw new UncheckedIOException("fiches importées illisibles : " + folder, e);
        }
    }

    private Node read(String id, SetFiles.Span span) throws IOException {
        if (span.length() < 0 || span.length() > LONGEST_SHEET || span.offset() < 0) {
            throw new EOFException("fiche " + id);
        }
        byte[] packed = new byte[span.length()];
        sheets.seek(span.offset());
        sheets.readFully(packed);
        try (JsonParser parser =
                new JsonFactory().createParser(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            return Node.read(parser, id);
        }
    }

    private static String upper(String id) {
        return id.isEmpty() ? id : Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    @Override
    public void close() throws IOException {
        table.close();
        sheets.close();
    }
}

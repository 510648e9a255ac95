package fr.guichet.opendata;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** The names and forms of the files of a set. */
final class SetFiles {

    /** The folder of all sets, under the user's data. */
    static final String FOLDER = "fiches";
    /** Names the set in use. */
    static final String POINTER = "courant";

    static final String SHEETS = "fiches.dat";
    /** Where each sheet stands in {@link #SHEETS}, by id in order. */
    static final String TABLE = "fiches.idx";

    static final String INDEX = "index";
    static final String MANIFEST = "manifeste.txt";
    static final String SET_PREFIX = "jeu-";

    /** Bytes of an entry of the table: the id, padded with zeros; where it begins; how long it is. */
    private static final int ID = 8;

    private static final int ENTRY = ID + Long.BYTES + Integer.BYTES;
    /** The magic number, the format, the day of the set, the number of sheets. */
    private static final int HEAD = 4 * Integer.BYTES;

    private static final int MAGIC = 0x67754649;
    private static final int FORMAT = 1;
    private static final int MOST = 1_000_000;

    private SetFiles() {}

    /** Where a sheet stands in the data file, in bytes. */
    record Span(long offset, int length) {}

    static void writeTable(DataOutputStream out, LocalDate date, Map<String, Span> spans) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
        out.writeInt(date == null ? 0 : (int) date.toEpochDay());
        out.writeInt(spans.size());
        for (var entry : spans.entrySet()) {
            byte[] id = new byte[ID];
            byte[] written = entry.getKey().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(written, 0, id, 0, written.length);
            out.write(id);
            out.writeLong(entry.getValue().offset());
            out.writeInt(entry.getValue().length());
        }
    }

    /** An open table of sheets. A few reads find an id. */
    static final class Table {

        private final RandomAccessFile file;
        private final int count;
        private final LocalDate date;

        /** @throws IOException if it is not one of ours */
        Table(File folder) throws IOException {
            file = new RandomAccessFile(new File(folder, TABLE), "r");
            boolean good = false;
            try {
                byte[] head = new byte[HEAD];
                file.readFully(head);
                DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(head));
                int magic = in.readInt();
                int format = in.readInt();
                int day = in.readInt();
                count = in.readInt();
                date = day == 0 ? null : LocalDate.ofEpochDay(day);
                good = magic == MAGIC
                        && format == FORMAT
                        && count >= 0
                        && count <= MOST
                        && file.length() == HEAD + (long) count * ENTRY;
            } catch (EOFException e) {
                throw new IOException("table des fiches coupée", e);
            } finally {
                if (!good) {
                    file.close();
                }
            }
            if (!good) {
                throw new IOException("table des fiches abîmée");
            }
        }

        int count() {
            return count;
        }

        /** The day of the set; null if unknown. */
        LocalDate date() {
            return date;
        }

        /** Returns null if there is no such sheet. */
        Span find(String id) throws IOException {
            int low = 0;
            int high = count - 1;
            byte[] entry = new byte[ENTRY];
            while (low <= high) {
                int middle = (low + high) >>> 1;
                read(middle, entry);
                int order = id(entry).compareTo(id);
                if (order == 0) {
                    DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(entry, ID, ENTRY - ID));
                    return new Span(in.readLong(), in.readInt());
                }
                if (order < 0) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return null;
        }

        String id(int at) throws IOException {
            byte[] entry = new byte[ENTRY];
            read(at, entry);
            return id(entry);
        }

        private void read(int at, byte[] entry) throws IOException {
            file.seek(HEAD + (long) at * ENTRY);
            file.readFully(entry);
        }

        private static String id(byte[] entry) {
            int length = 0;
            while (length < ID && entry[length] != 0) {
                length++;
            }
            return new String(entry, 0, length, StandardCharsets.US_ASCII);
        }

        void close() throws IOException {
            file.close();
        }
    }
}

package fr.guichet.opendata;

import fr.guichet.knowledge.DataException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip that nobody vouches for. Only its sheets are read, by their names; nothing is ever unpacked to a path; sizes,
 * counts and ratios have a limit.
 */
final class SheetZip implements Closeable {

    /** The real zip has 5,000 entries and 60 MB; ten times as much must pass. */
    static final int MOST_ENTRIES = 150_000;

    static final long LONGEST_FILE = 1L << 30;
    /** Ten times the longest real sheet. */
    static final int LONGEST_SHEET = 4 << 20;

    static final long MOST_BYTES = 2L << 30;
    /** A sheet of text packs ten times at best; a bomb packs a thousand times. */
    static final int MOST_RATIO = 200;

    private static final int RATIO_FROM = 1 << 20;
    private static final int END_RECORD = 22;
    private static final int END_SEARCH = END_RECORD + 0xFFFF;
    private static final int LONGEST_DIRECTORY = 64 << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> sheets = new LinkedHashMap<>();
    private final List<ImportReport.Skipped> skipped = new ArrayList<>();
    private int otherFiles;
    private int tooBig;
    private long bytes;

    /**
     * Opens {@code file}.
     *
     * @throws DataException if it does not exist, is no zip, or goes beyond a limit
     * @throws IOException if the medium fails
     */
    SheetZip(File file) throws IOException {
        String name = Clean.of(file.getPath());
        checkFile(file, name);
        try {
            checkDirectory(file, name);
            zip = new ZipFile(file);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new DataException(name + " : ce n'est pas une archive zip entière → téléchargez-la de nouveau");
        }
        boolean good = false;
        try {
            list();
            good = true;
        } catch (IllegalArgumentException e) {
            throw new DataException(name + " : l'archive est abîmée → téléchargez-la de nouveau");
        } finally {
            if (!good) {
                zip.close();
            }
        }
    }

    private static void checkFile(File file, String name) throws FileNotFoundException {
        if (!file.exists()) {
            throw new DataException(name + " : ce fichier n'existe pas → vérifiez son nom, ou la clé USB");
        }
        if (file.isDirectory()) {
            throw new DataException(name + " : c'est un dossier → donnez l'archive zip");
        }
        if (file.length() == 0) {
            throw new DataException(name + " : ce fichier est vide → téléchargez-le de nouveau");
        }
        if (file.length() > LONGEST_FILE) {
            throw new DataException(name + " : trop gros pour des fiches (1 Go au plus) → vérifiez le fichier");
        }
    }

    /** The directory at the end of a zip is read into memory at once: it must be small enough to be a real one. */
    private static void checkDirectory(File file, String name) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file, "r")) {
            int length = (int) Math.min(END_SEARCH, in.length());
            byte[] end = new byte[length];
            in.seek(in.length() - length);
            in.readFully(end);
            for (int i = length - END_RECORD; i >= 0; i--) {
                if (end[i] == 'P' && end[i + 1] == 'K' && end[i + 2] == 5 && end[i + 3] == 6) {
                    long size = unsigned(end, i + 12);
                    if (size > LONGEST_DIRECTORY && size != 0xFFFFFFFFL) {
                        throw new DataException(name + " : trop de fichiers dans l'archive → vérifiez le fichier");
                    }
                    return;
                }
            }
            throw new ZipException("no end record");
        }
    }

    private static long unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF
                | (bytes[at + 1] & 0xFF) << 8
                | (bytes[at + 2] & 0xFF) << 16
                | (bytes[at + 3] & 0xFFL) << 24;
    }

    private void list() {
        if (zip.size() > MOST_ENTRIES) {
            throw new DataException("trop de fichiers dans l'archive (" + zip.size() + ") → vérifiez le fichier");
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String id = id(entry.getName());
            if (id == null) {
                otherFiles += entry.isDirectory() ? 0 : 1;
            } else if (isEscaping(entry.getName())) {
                skip(entry.getName(), "son chemin sort de l'archive");
            } else if (sheets.containsKey(id)) {
                skip(entry.getName(), "elle est déjà dans l'archive ; la première compte");
            } else if (entry.getSize() > LONGEST_SHEET) {
                skip(entry.getName(), "elle est trop grosse");
                tooBig++;
            } else {
                sheets.put(id, entry);
            }
        }
    }

    /** The id that a name stands for, or null. */
    private static String id(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String id = file.endsWith(".xml") ? file.substring(0, file.length() - ".xml".length()) : "";
        return OfficialIds.is(id) ? id : null;
    }

    private static boolean isEscaping(String name) {
        return name.startsWith("/") || name.indexOf('\\') >= 0 || name.contains("..") || name.indexOf(':') >= 0;
    }

    void skip(String name, String reason) {
        skipped.add(new ImportReport.Skipped(Wording.brief(Clean.sentence(name), 80), reason));
    }

    /** The ids of the sheets, in the order of the zip. */
    List<String> ids() {
        return new ArrayList<>(sheets.keySet());
    }

    List<ImportReport.Skipped> skipped() {
        return skipped;
    }

    /** How many sheets were left out because of what the archive says of their size. */
    int tooBig() {
        return tooBig;
    }

    int otherFiles() {
        return otherFiles;
    }

    /** The whole XML of a sheet. */
    byte[] bytes(String id) throws SheetException, IOException {
        ZipEntry entry = sheets.get(id);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] read = in.readNBytes(LONGEST_SHEET + 1);
            bytes += read.length;
            if (read.length > LONGEST_SHEET) {
                throw new SheetException("elle est trop grosse");
            }
            if (read.length > RATIO_FROM && read.length / Math.max(1, entry.getCompressedSize()) > MOST_RATIO) {
                throw new SheetException("elle est trop compressée pour être un texte");
            }
            if (bytes > MOST_BYTES) {
                throw new DataException("l'archive contient plus de 2 Go de texte → vérifiez le fichier");
            }
            return read;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new SheetException("elle est abîmée dans l'archive");
        }
    }

    /** The head of a sheet, of which the rest may be damaged; null if it has none. */
    Head head(String id) throws IOException {
        try (InputStream in = zip.getInputStream(sheets.get(id))) {
            Element root = XmlReader.readUntil(in.readNBytes(1 << 16), Head.LAST);
            return root == null ? null : Head.of(root);
        } catch (ZipException | EOFException | IllegalArgumentException | SheetException e) {
            // The whole sheet is read later, and then skipped with its reason.
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

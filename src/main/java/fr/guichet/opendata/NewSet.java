package fr.guichet.opendata;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.guichet.disk.OwnFolder;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Node;
import fr.guichet.search.SearchDocument;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A set while it is written, in a folder of its own beside the one in use. Until {@link #finish} has put the pointer in
 * place nobody sees it; what is left of one that never came so far is cleaned away by the next.
 */
final class NewSet implements Closeable {

    /** Writes the index from documents that may be gone through several times. */
    interface IndexWriter {
        void write(Iterable<SearchDocument> documents) throws IOException;
    }

    private static final String LOCK = ".verrou";
    private static final String UNFINISHED = ".import-";
    private static final JsonFactory JSON = new JsonFactory();

    private final Path all;
    private final Path folder;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final Spool spool;
    private final BufferedOutputStream sheets;
    private final TreeMap<String, SetFiles.Span> spans = new TreeMap<>();
    private final TreeMap<String, String> fingerprints = new TreeMap<>();
    private long offset;

    private NewSet(Path all, FileChannel lockFile, FileLock lock) throws IOException {
        this.all = all;
        this.lockFile = lockFile;
        this.lock = lock;
        clean();
        this.folder = Files.createTempDirectory(all, UNFINISHED);
        this.spool = new Spool(folder.resolve("attente.tmp").toFile());
        this.sheets = new BufferedOutputStream(
                new FileOutputStream(folder.resolve(SetFiles.SHEETS).toFile()), 1 << 16);
    }

    /** @throws DataException if another import is under way */
    static NewSet begin(File data) throws IOException {
        Path all = data.toPath().resolve(SetFiles.FOLDER);
        OwnFolder.makeClosed(data.toPath());
        OwnFolder.makeClosed(all);
        FileChannel channel = FileChannel.open(all.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        NewSet begun = null;
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new DataException("un autre import est en cours → attendez sa fin");
            }
            restrict(all.resolve(LOCK));
            begun = new NewSet(all, channel, lock);
            return begun;
        } catch (OverlappingFileLockException e) {
            throw new DataException("un autre import est en cours → attendez sa fin");
        } finally {
            if (begun == null) {
                channel.close();
            }
        }
    }

    private static void restrict(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            String rights = Files.isDirectory(path) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    /** Takes away what a stopped import left, and all sets but the one in use: those who read an older one hold its files. */
    private void clean() throws IOException {
        File current = SheetSet.current(all.getParent().toFile());
        File[] found = all.toFile().listFiles(File::isDirectory);
        for (File old : found == null ? new File[0] : found) {
            boolean ours = old.getName().startsWith(UNFINISHED) || old.getName().startsWith(SetFiles.SET_PREFIX);
            if (ours && !old.equals(current)) {
                delete(old.toPath());
            }
        }
    }

    Path index() {
        return folder.resolve(SetFiles.INDEX);
    }

    Map<String, String> fingerprints() {
        return fingerprints;
    }

    /** @param xml what the sheet was made of: it changed when this changed, not when the set did */
    void add(String id, byte[] xml, Node node, SearchDocument document) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(text, JsonEncoding.UTF8)) {
            node.write(json);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            text.writeTo(out);
        } finally {
            deflater.end();
        }
        packed.writeTo(sheets);
        spans.put(id, new SetFiles.Span(offset, packed.size()));
        offset += packed.size();
        fingerprints.put(id, fingerprint(xml));
        spool.add(document);
    }

    private static String fingerprint(byte[] text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the rest, makes sure that it is on the disk, and puts the set in the place of the last. */
    void finish(LocalDate date, String archive, IndexWriter index) throws IOException {
        sheets.close();
        spool.finish();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                new FileOutputStream(folder.resolve(SetFiles.TABLE).toFile())))) {
            SetFiles.writeTable(out, date, spans);
        }
        Manifest.write(folder.toFile(), Slug.of(archive), fingerprints);
        try {
            index.write(spool);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        spool.close();
        String name = next();
        Path target = all.resolve(name);
        sync(folder);
        Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        point(name);
    }

    private String next() {
        int last = 0;
        String[] names = all.toFile().list();
        for (String name : names == null ? new String[0] : names) {
            if (name.startsWith(SetFiles.SET_PREFIX)) {
                try {
                    last = Math.max(last, Integer.parseInt(name.substring(SetFiles.SET_PREFIX.length())));
                } catch (NumberFormatException e) {
                    // Not one of ours.
                }
            }
        }
        return SetFiles.SET_PREFIX + (last + 1);
    }

    private void point(String name) throws IOException {
        Path fresh = all.resolve(UNFINISHED + "pointeur");
        Files.write(fresh, (name + "\n").getBytes(StandardCharsets.US_ASCII));
        sync(fresh);
        Files.move(fresh, all.resolve(SetFiles.POINTER), StandardCopyOption.ATOMIC_MOVE);
        syncFolder(all);
    }

    /** On the disk, and for this user alone. */
    private static void sync(Path path) throws IOException {
        restrict(path);
        if (Files.isDirectory(path)) {
            try (var inside = Files.newDirectoryStream(path)) {
                for (Path file : inside) {
                    sync(file);
                }
            }
            syncFolder(path);
        } else {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private static void syncFolder(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems cannot sync a folder; the files themselves are safe.
            if (!Files.isDirectory(path)) {
                throw e;
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            sheets.close();
            spool.close();
        } catch (IOException e) {
            // A full disk: what was written goes away below.
        }
        try {
            delete(folder);
        } finally {
            lock.release();
            lockFile.close();
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            try (var inside = Files.newDirectoryStream(path)) {
                for (Path file : inside) {
                    delete(file);
                }
            }
        }
        Files.delete(path);
    }
}

package fr.guichet.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A small file that only this user may read. Whoever changes it waits for the others, and it is replaced at once or not at
 * all.
 */
public final class OwnFile {

    private static final String LOCK = ".verrou";
    private static final String RIGHTS = "rw-------";

    /** The locks of the system are the process's: its own threads wait here. */
    private static final Object ONE_AT_A_TIME = new Object();

    private OwnFile() {}

    /** Works out what the file holds next. */
    @FunctionalInterface
    public interface Change {
        /**
         * @param before what it holds now; null if there is no such file
         * @return null to take the file away
         */
        String of(String before) throws IOException;
    }

    /** Changes {@code file}, in whose folder nobody else does meanwhile. The folder is made if need be. */
    public static void change(Path file, Change change) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        OwnFolder.make(folder);
        Path lock = folder.resolve(LOCK);
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel channel = FileChannel.open(
                            lock,
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                            OwnFolder.rights(lock, RIGHTS));
                    FileLock held = channel.lock()) {
                String before = held.isValid() && Files.exists(file) ? text(file) : null;
                String after = change.of(before);
                if (after == null) {
                    Files.deleteIfExists(file);
                } else {
                    replace(file, after.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** Whatever was saved there, in another encoding too. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** The new file has one name only, so that what a killed program left is written over by the next. */
    private static void replace(Path file, byte[] content) throws IOException {
        // A link goes on pointing to the file.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path fresh = target.resolveSibling("." + target.getFileName() + ".tmp");
        Files.deleteIfExists(fresh);
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    OwnFolder.rights(fresh, RIGHTS))) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        sync(target.getParent());
    }

    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems cannot open a folder; the rename is then as durable as they make it.
        }
    }
}

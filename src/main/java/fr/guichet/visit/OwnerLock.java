package fr.guichet.visit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock that the system releases when its owner dies, however it dies.
 *
 * <p>On POSIX, closing any descriptor of a file drops every lock that the process has on it: a file that this process holds
 * must not even be opened again. Hence {@link #HELD}, for the whole process as the locks are.
 */
final class OwnerLock {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final Set<OpenOption> OPEN =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final Path path;
    private final FileChannel channel;

    private OwnerLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    Path path() {
        return path;
    }

    /** Returns the lock, or null when it has an owner. The file is made (0600) if need be. */
    static OwnerLock tryTake(Path path) throws IOException {
        if (!HELD.add(path)) {
            return null;
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(path, OPEN, DraftFiles.onlyOurs(path));
            FileLock lock = channel.tryLock();
            // Between our opening and our locking, an owner may have deleted the file: then we hold nothing.
            taken = lock != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
            return taken ? new OwnerLock(path, channel) : null;
        } finally {
            if (!taken) {
                if (channel != null) {
                    channel.close();
                }
                HELD.remove(path);
            }
        }
    }

    /** Leaves what it protects to the next who asks. */
    void release() {
        close();
    }

    /** The file goes first: whoever waits for it finds that it holds nothing. */
    void releaseAndDelete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // An empty file stays; it says nothing.
        }
        close();
    }

    private void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The system closes it with the process.
        } finally {
            HELD.remove(path);
        }
    }
}

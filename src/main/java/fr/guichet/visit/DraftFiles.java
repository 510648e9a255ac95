package fr.guichet.visit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;

/** The files of one draft. They are touched by the owner of its lock alone. */
record DraftFiles(Path folder, String name) {

    /** Far more than the longest visit needs. */
    static final int MAX_BYTES = 64 * 1024;

    private static final Set<OpenOption> ANEW = Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);

    Path lock() {
        return folder.resolve(name + ".verrou");
    }

    private Path draft() {
        return folder.resolve(name + ".json");
    }

    private Path fresh() {
        return folder.resolve(name + ".tmp");
    }

    /** Attributes of a new file that nobody else may read. */
    static FileAttribute<?>[] onlyOurs(Path file) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    /** Returns the draft, or null when there is none or it is damaged. */
    DraftText read() throws IOException {
        if (!Files.isRegularFile(draft(), LinkOption.NOFOLLOW_LINKS) || Files.size(draft()) > MAX_BYTES) {
            return null;
        }
        byte[] bytes = Files.readAllBytes(draft());
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return DraftText.read(text);
        } catch (CharacterCodingException e) {
            return null;
        } catch (IOException e) {
            // The bytes were read, so it is their content that is wrong.
            return null;
        }
    }

    boolean exist() {
        return Files.exists(draft(), LinkOption.NOFOLLOW_LINKS);
    }

    Instant savedAt() throws IOException {
        return Files.getLastModifiedTime(draft(), LinkOption.NOFOLLOW_LINKS).toInstant();
    }

    /**
     * Replaces the draft at once or not at all, even if the power is cut.
     *
     * @param at from which its days are counted
     */
    void write(DraftText text, Instant at) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh(), ANEW, onlyOurs(fresh()))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.write().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            // The last whole draft is worth more than half of this one.
            remove(fresh());
            throw e;
        }
        Files.setLastModifiedTime(fresh(), FileTime.from(at));
        Files.move(fresh(), draft(), StandardCopyOption.ATOMIC_MOVE);
        syncFolder();
    }

    private void syncFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems cannot open a folder; the rename is then as durable as they make it.
        }
    }

    /** Removes the draft; what cannot be removed is left. */
    void delete() {
        remove(draft());
        remove(fresh());
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A folder of that name, or a disk gone read-only: there is nothing more to do.
        }
    }
}

package fr.guichet.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file, replaced at once or not at all: a full disk or a power cut leaves the previous one. What is not a file (a
 * device, a pipe) is written to as it is.
 */
public final class FileTarget implements SheetTarget {

    private final Path file;

    public FileTarget(Path file) {
        this.file = file;
    }

    @Override
    public void write(byte[] sheet) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, sheet);
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path fresh = Files.createTempFile(target.getParent(), ".guichet", ".feuille");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(sheet);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}

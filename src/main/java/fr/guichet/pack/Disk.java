package fr.guichet.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writing that is still there after a power cut. */
final class Disk {

    private Disk() {}

    /** Makes sure that a file, or a folder with all that is in it, is on the disk. */
    static void sync(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(path)) {
            for (Path file : inside) {
                sync(file);
            }
        }
        syncFolder(path);
    }

    /** Makes sure that the names in a folder are on the disk; where a system cannot, its files still are. */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Nothing more can be done here.
        }
    }

    /** Puts {@code fresh} in the place of {@code target}, at once. */
    static void rename(Path fresh, Path target) throws IOException {
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(target.getParent());
    }
}

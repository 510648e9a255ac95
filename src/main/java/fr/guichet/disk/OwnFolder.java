package fr.guichet.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that only this user may look in. */
public final class OwnFolder {

    private static final String RIGHTS = "rwx------";

    private OwnFolder() {}

    /** Makes it if need be, and what it stands in: a folder that others may write to could be changed for another. */
    public static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, rights(folder, RIGHTS));
        }
    }

    /** Makes it if need be; one that is there already is closed to others, where that can be done. */
    public static void makeClosed(Path folder) throws IOException {
        make(folder);
        try {
            if (isPosix(folder)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(RIGHTS));
            }
        } catch (IOException e) {
            // Somebody else's: what we put in it is closed by itself.
        }
    }

    /** The rights of a new file or folder; none where the system has no such rights. */
    static FileAttribute<?>[] rights(Path path, String rights) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}

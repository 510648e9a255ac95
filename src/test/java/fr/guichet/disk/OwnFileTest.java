package fr.guichet.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {

    private static final int PROCESSES = 4;
    private static final int LINES = 50;

    @TempDir
    private Path home;

    /** Another program at the same desk: {@code FILE NAME} adds lines of its own, one by one. */
    public static void main(String[] arguments) throws IOException {
        for (int i = 0; i < LINES; i++) {
            String line = arguments[1] + i + "\n";
            OwnFile.change(Path.of(arguments[0]), before -> (before == null ? "" : before) + line);
        }
    }

    @Test
    void programsThatChangeItAtOnceLoseNothing() throws Exception {
        Path file = home.resolve("etat/guichet/compte.txt");
        List<Process> others = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            others.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:-UsePerfData",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            OwnFileTest.class.getName(),
                            file.toString(),
                            "p" + i + "-")
                    .inheritIO()
                    .start());
        }
        for (Process other : others) {
            assertEquals(0, other.waitFor());
        }
        List<String> lines = Files.readAllLines(file);
        assertEquals(PROCESSES * LINES, lines.size());
        assertEquals(PROCESSES * LINES, Set.copyOf(lines).size());
    }

    @Test
    void itAndEveryFolderMadeForItAreTheUsersOwn() throws IOException {
        Path file = home.resolve("local/state/guichet/notes.txt");
        OwnFile.change(file, before -> "une ligne\n");
        for (Path folder = file.getParent(); !folder.equals(home); folder = folder.getParent()) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        }
        assertEquals(Set.of(".verrou", "notes.txt"), names(file.getParent()));
        for (String name : names(file.getParent())) {
            Path one = file.resolveSibling(name);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(one)));
        }
    }

    @Test
    void whatAKilledProgramLeftIsWrittenOver() throws IOException {
        Path file = home.resolve("notes.txt");
        Files.writeString(home.resolve(".notes.txt.tmp"), "à moitié écr");
        OwnFile.change(file, before -> "entière");
        assertEquals("entière", Files.readString(file));
        assertEquals(Set.of(".verrou", "notes.txt"), names(home));
    }

    @Test
    void nobodyLaysALinkWhereItIsWritten() throws IOException {
        Path other = Files.writeString(home.resolve("autre"), "à quelqu'un d'autre");
        Files.createSymbolicLink(home.resolve(".notes.txt.tmp"), other);
        OwnFile.change(home.resolve("notes.txt"), before -> "le mien");
        assertEquals("à quelqu'un d'autre", Files.readString(other));
        assertEquals("le mien", Files.readString(home.resolve("notes.txt")));
    }

    @Test
    void aLinkGoesOnPointingToTheFile() throws IOException {
        Path real = Files.writeString(
                Files.createDirectory(home.resolve("ailleurs")).resolve("reglages"), "avant");
        Path link = Files.createSymbolicLink(home.resolve("poste.conf"), real);
        OwnFile.change(link, before -> before + ", après");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("avant, après", Files.readString(real));
    }

    @Test
    void aChangeThatFailsLeavesTheFile() throws IOException {
        Path file = Files.writeString(home.resolve("notes.txt"), "avant");
        assertThrows(
                IOException.class,
                () -> OwnFile.change(file, before -> {
                    throw new IOException("non");
                }));
        assertEquals("avant", Files.readString(file));
        OwnFile.change(file, before -> null);
        assertFalse(Files.exists(file));
    }

    @Test
    void aFolderThatIsThereIsClosedToOthers() throws IOException {
        Path open = Files.createDirectory(home.resolve("ouvert"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        OwnFolder.makeClosed(open);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(open)));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }
}

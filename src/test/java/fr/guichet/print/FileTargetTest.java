package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTargetTest {

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void theSheetIsWrittenAndReplaced() throws IOException {
        Path file = folder.resolve("feuille.txt");
        new FileTarget(file).write(bytes("première"));
        new FileTarget(file).write(bytes("seconde"));
        assertArrayEquals(bytes("seconde"), Files.readAllBytes(file));
        assertEquals(1, files(), "aucun fichier de passage ne reste");
    }

    @Test
    void aLinkKeepsPointingToTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("feuille.txt"), "ancienne");
        Path link = Files.createSymbolicLink(folder.resolve("lien.txt"), file);
        new FileTarget(link).write(bytes("nouvelle"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("nouvelle", Files.readString(file));
    }

    @Test
    void aFolderThatDoesNotExistIsAnErrorAndLeavesNothing() throws IOException {
        Path file = folder.resolve("absent/feuille.txt");
        assertThrows(IOException.class, () -> new FileTarget(file).write(bytes("x")));
        assertEquals(0, files());
    }

    @Test
    void aDeviceIsWrittenToAsItIs() throws IOException {
        new FileTarget(Path.of("/dev/null")).write(bytes("rien"));
        assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
    }
}

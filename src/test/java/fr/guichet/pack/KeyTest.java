package fr.guichet.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.DataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The keys of packs")
class KeyTest {

    private static final byte[] MESSAGE = "manifeste".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void areWrittenForTheirOwnerAlone() throws IOException {
        SigningKey key = SigningKey.create(folder.resolve("cle"));
        Path file = folder.resolve("cle").resolve(SigningKey.FILE);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertFalse(SigningKey.isOpenToOthers(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertTrue(SigningKey.isOpenToOthers(file));
        SigningKey again = SigningKey.read(file);
        assertEquals(key.publicKey(), again.publicKey());
        assertTrue(key.publicKey().hasSigned(MESSAGE, again.sign(MESSAGE)));
    }

    @Test
    void areNeverWrittenOverOthers() throws IOException {
        SigningKey.create(folder);
        String before = Files.readString(folder.resolve(SigningKey.FILE));
        assertThrows(DataException.class, () -> SigningKey.create(folder));
        assertEquals(before, Files.readString(folder.resolve(SigningKey.FILE)));
    }

    /** Makes a pair in the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        SigningKey.create(Path.of(arguments[0]));
    }

    @Test
    void leaveNoHalfOfOneOnAFullDisk() throws IOException, InterruptedException {
        // No file of this process may have one byte: what a full disk answers.
        Process full = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 0; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeyTest.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(1, full.waitFor());
        assertFalse(Files.exists(folder.resolve(SigningKey.FILE)));
        SigningKey.create(folder);
    }

    @Test
    void signNothingElse() {
        SigningKey key = SigningKey.generate();
        byte[] signature = key.sign(MESSAGE);
        assertFalse(key.publicKey().hasSigned(new byte[] {1}, signature));
        assertFalse(SigningKey.generate().publicKey().hasSigned(MESSAGE, signature));
        assertFalse(key.publicKey().hasSigned(MESSAGE, new byte[64]));
        assertFalse(key.publicKey().hasSigned(MESSAGE, new byte[3]));
    }

    @Test
    void areFortyThreeLettersAndNothingElse() {
        PublicKey key = SigningKey.generate().publicKey();
        assertEquals(43, key.text().length());
        assertEquals(key, PublicKey.parse(key.text()));
        assertEquals(16, key.fingerprint().length());
        for (String wrong : List.of("", "abc", key.text() + "A", key.text().substring(1), "é".repeat(43))) {
            assertNull(PublicKey.parse(wrong), wrong);
        }
        PublicKey other = SigningKey.generate().publicKey();
        assertEquals(List.of(key, other), PublicKey.all(key.text() + ", " + other.text()));
        assertEquals(List.of(), PublicKey.all(""));
    }

    @Test
    void thatAreDamagedAreSaid() throws IOException {
        SigningKey.create(folder);
        Path file = folder.resolve(SigningKey.FILE);
        String good = Files.readString(file);
        String other = SigningKey.generate().publicKey().text();
        List<String> bad = List.of(
                "",
                "bonjour",
                good.substring(0, good.length() / 2),
                good.replace("BEGIN", "END"),
                good.replaceFirst("publique : .*", "publique : " + other));
        for (String text : bad) {
            Files.writeString(file, text);
            assertTrue(assertThrows(DataException.class, () -> SigningKey.read(file))
                    .getMessage()
                    .contains("ce n'est pas une clé privée de guichet"));
        }
        assertThrows(DataException.class, () -> SigningKey.read(folder.resolve("rien")));
    }
}

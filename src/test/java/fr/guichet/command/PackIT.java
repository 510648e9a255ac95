package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped program: a pack made on one desk, carried to another, refused when altered, taken back. */
class PackIT {

    private static final Path BASE = Path.of(System.getProperty("guichet.basedir", "."));
    private static final String FILE = "demarches/carte-identite.yaml";

    @TempDir
    Path folder;

    private Path content;
    private Path pack;

    @BeforeEach
    void copyTheShippedKnowledge() throws IOException {
        content = folder.resolve("contenu");
        pack = folder.resolve("paquet.zip");
        Path shipped = BASE.resolve("knowledge");
        try (Stream<Path> files = Files.walk(shipped)) {
            files.forEach(
                    file -> copy(file, content.resolve(shipped.relativize(file).toString())));
        }
    }

    @Test
    void aPackIsMadeSignedInstalledRefusedWhenAlteredAndTakenBack() throws IOException, InterruptedException {
        String key = keys();
        make("2026-11-22.2", "25 €", "27 €");
        assertEquals(0, guichet("poste", "cle=" + key).code());
        String shipped = guichet("fiche", "carte-identite").out();
        assertTrue(shipped.contains("25 €") && !shipped.contains("27 €"), shipped);

        byte[] good = Files.readAllBytes(pack);
        byte[] altered = good.clone();
        altered[altered.length / 2] ^= 4;
        Files.write(pack, altered);
        Ran refused = guichet("maj", pack.toString());
        assertEquals(3, refused.code());
        assertTrue(refused.err().contains("paquet refusé"), refused.err());
        assertEquals(shipped, guichet("fiche", "carte-identite").out());

        Files.write(pack, good);
        Ran installed = guichet("maj", pack.toString());
        assertEquals(0, installed.code(), installed.err());
        assertTrue(installed.out().contains("- Prix : Carte nationale d'identité"), installed.out());
        String changed = guichet("fiche", "carte-identite").out();
        assertTrue(changed.contains("27 €") && !changed.contains("25 €"), changed);
        assertTrue(guichet("chercher", "carte d'identité").out().contains("carte-identite"));

        assertEquals(0, guichet("maj", "--retour").code());
        assertEquals(shipped, guichet("fiche", "carte-identite").out());
    }

    @Test
    void killedWhileItInstallsItLeavesTheOldOneOrTheNewOne() throws IOException, InterruptedException {
        String key = keys();
        make("2026-11-22.2", "25 €", "27 €");
        assertEquals(0, guichet("poste", "cle=" + key).code());
        String shipped = guichet("fiche", "carte-identite").out();
        // Later and later, until one is fast enough to end.
        boolean ended = false;
        for (int milliseconds = 400; !ended && milliseconds < 60_000; milliseconds *= 2) {
            Process process = start("maj", pack.toString());
            ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            Ran after = guichet("fiche", "carte-identite");
            assertEquals(0, after.code(), after.err());
            boolean whole = after.out().equals(shipped) || after.out().contains("27 €");
            assertTrue(whole, after.out());
        }
        Ran last = guichet("maj", pack.toString());
        assertEquals(0, last.code(), last.err());
        assertTrue(guichet("fiche", "carte-identite").out().contains("27 €"));
    }

    /** Makes a pair of keys; returns the public one, as it is told to be typed. */
    private String keys() throws IOException, InterruptedException {
        Ran made = guichet("paquet", "--nouvelle-cle", folder.resolve("cle").toString());
        assertEquals(0, made.code(), made.err());
        return made.out().substring(made.out().indexOf("cle=") + 4).strip();
    }

    private void make(String edition, String before, String after) throws IOException, InterruptedException {
        Path file = content.resolve(FILE);
        Files.writeString(file, Files.readString(file).replace(before, after));
        Ran made = guichet(
                "paquet",
                "--cle-privee",
                folder.resolve("cle/guichet-cle-privee.pem").toString(),
                "--edition",
                edition,
                "--sortie",
                pack.toString(),
                content.toString());
        assertEquals(0, made.code(), made.err());
    }

    private record Ran(int code, String out, String err) {}

    private Ran guichet(String... words) throws IOException, InterruptedException {
        Process process = start(words);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "guichet did not end");
        return new Ran(process.exitValue(), out, Files.readString(folder.resolve("erreurs.txt")));
    }

    private Process start(String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(BASE.resolve("bin/guichet").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectError(folder.resolve("erreurs.txt").toFile());
        for (String name : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")) {
            builder.environment().put(name, folder.resolve("home").toString());
        }
        return builder.start();
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

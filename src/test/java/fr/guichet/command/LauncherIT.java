package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/guichet} leaves beside the program when it starts it for the first time. */
class LauncherIT {

    private static final Path BASE = Path.of(System.getProperty("guichet.basedir", "."));

    @TempDir
    private Path folder;

    private Path beside;

    @BeforeEach
    void install() throws IOException {
        beside = Files.createDirectories(folder.resolve("target/guichet"));
        Files.createDirectories(folder.resolve("bin"));
        Files.copy(BASE.resolve("bin/guichet"), folder.resolve("bin/guichet"));
        Files.copy(Path.of(System.getProperty("guichet.dist"), "guichet.jar"), beside.resolve("guichet.jar"));
        for (String part : List.of("lib", "knowledge")) {
            Files.createSymbolicLink(beside.resolve(part), Path.of(System.getProperty("guichet.dist"), part));
        }
    }

    @Test
    void nobodyElseMayChangeItWhateverTheAccountSays() throws IOException, InterruptedException {
        start();
        List<Path> made = made();
        assertTrue(made.stream().anyMatch(file -> file.endsWith("jvm")), made.toString());
        assertTrue(made.stream().anyMatch(file -> file.toString().endsWith(".jsa")), made.toString());
        for (Path file : made) {
            List<PosixFilePermission> rights =
                    List.copyOf(Files.getPosixFilePermissions(file, java.nio.file.LinkOption.NOFOLLOW_LINKS));
            assertTrue(
                    !rights.contains(PosixFilePermission.GROUP_WRITE)
                            && !rights.contains(PosixFilePermission.OTHERS_WRITE),
                    file + " " + rights);
        }
    }

    @Test
    void whatAStoppedFirstStartLeftGoesWithTheNext() throws IOException, InterruptedException {
        start();
        Path archive = made().stream()
                .filter(file -> file.toString().endsWith(".jsa"))
                .findFirst()
                .orElseThrow();
        Files.move(archive, archive.resolveSibling(archive.getFileName() + ".4711"));
        start();
        assertTrue(Files.exists(archive));
        assertEquals(
                List.of(),
                made().stream()
                        .filter(file -> file.toString().contains(".jsa."))
                        .toList());
    }

    /** When it fails, a JVM writes files where it was started: reports with the command line, replays of its compiler. */
    @Test
    void theJvmIsToldToLeaveNoFileWhenItFails() throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\" >>" + folder.resolve("dit") + "\n");
        assertTrue(java.toFile().setExecutable(true));
        start("JAVA_HOME=" + folder.resolve("jdk"));
        List<String> said = Files.readAllLines(folder.resolve("dit"));
        for (String flag : List.of(
                "-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-DumpReplayDataOnError",
                "-XX:-UsePerfData")) {
            assertTrue(said.contains(flag), flag);
        }
    }

    /** Regular files that the launcher made. */
    private List<Path> made() throws IOException {
        try (Stream<Path> files = Files.list(beside)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.endsWith("guichet.jar"))
                    .toList();
        }
    }

    private void start(String... variables) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        "-c",
                        "umask 000; " + String.join(" ", variables) + " exec sh " + folder.resolve("bin/guichet")
                                + " fiche carte-identite")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        for (String name : List.of("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")) {
            builder.environment().put(name, folder.resolve("home").toString());
        }
        Process process = builder.start();
        String said = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "guichet did not end");
        assertEquals(0, process.exitValue(), said);
    }
}

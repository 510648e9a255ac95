package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher builds the program again when its folder was replaced, once, where a person waits. */
class LauncherIT {

    private static final Path PROJECT = Path.of(System.getProperty("guichet.basedir", "."));

    @TempDir
    private Path home;

    @BeforeAll
    static void tmux() {
        boolean installed = Tmux.isInstalled();
        if (!installed) {
            System.err.println("SKIPPED: LauncherIT needs tmux (Debian, Ubuntu: apt install tmux).");
        }
        assumeTrue(installed, "tmux is not installed");
    }

    @Test
    void aReplacedFolderIsBuiltAgainOnce() throws IOException, InterruptedException {
        Path source = write("guichet/src/main/java/Programme.java", "// ancien\n");
        write("guichet/pom.xml", "<project/>\n");
        copy(PROJECT.resolve("bin/guichet"), home.resolve("guichet/bin/guichet"));
        copyFolder(Path.of(System.getProperty("guichet.dist")), home.resolve("guichet/target/guichet"));
        Path maven = write("faux/mvn", "#!/bin/sh\necho construit >>\"$HOME/appels\"\n");
        assertTrue(maven.toFile().setExecutable(true));
        try (Tmux tmux = Tmux.open(home)) {
            tmux.shell("PATH=" + home.resolve("faux") + ":$PATH");
            openAndLeave(tmux);
            assertEquals(0, builds(), "nothing changed");
            Files.writeString(source, "// nouveau\n");
            openAndLeave(tmux);
            assertEquals(1, builds(), "the folder was replaced");
            openAndLeave(tmux);
            assertEquals(1, builds(), "that was tried already");
        }
    }

    private void openAndLeave(Tmux tmux) throws IOException, InterruptedException {
        tmux.shell("clear; guichet/bin/guichet; echo fin $?").waitFor("Recherche :");
        tmux.keys("C-q").waitFor("fin 0");
    }

    private int builds() throws IOException {
        Path calls = home.resolve("appels");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    private Path write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
        assertTrue(to.toFile().setExecutable(true));
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = from.relativize(file).toString();
            if (!name.endsWith(".jsa") && !name.equals("construit")) {
                Path copied = to.resolve(name);
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied);
            }
        }
    }
}

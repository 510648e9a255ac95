package fr.guichet.command;

import fr.guichet.authoring.CompileKnowledge;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Three procedures made for tests, so that golden output does not change with the content; compiled once, never written to. */
final class SmallKnowledge {

    static final File PROJECT = new File(Run.PROJECT, "src/test/resources/fr/guichet/command/petit");
    static final File FOLDER = new File(PROJECT, "knowledge");
    static final File DISTRIBUTION = compile();

    private SmallKnowledge() {}

    private static File compile() {
        try {
            Path folder = Files.createTempDirectory("guichet-petit");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            CompileKnowledge.compile(FOLDER.toPath(), folder.resolve("knowledge"));
            return folder.toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            CompileKnowledge.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a cold look-up loads. Most of a cold start is class loading, and a count of classes does not depend on the machine's
 * load: above the budget, something came onto the path that should not be there.
 */
class ColdPathIT {

    private static final List<String> NOT_ON_THE_PATH =
            List.of("databind", "yaml", "org.jline", "lanterna", "openhtmltopdf", "pdfbox", "/pdf/");

    @TempDir
    Path folder;

    @Test
    void aLookUpByIdLoadsFewClasses() throws IOException, InterruptedException {
        budget(720, "fiche", "carte-identite");
    }

    @Test
    void aSearchLoadsFewClasses() throws IOException, InterruptedException {
        budget(1720, "chercher", "carte d'identité perdue");
    }

    private void budget(int most, String... words) throws IOException, InterruptedException {
        List<String> loaded = loaded(words);
        List<String> strangers = loaded.stream()
                .filter(line -> NOT_ON_THE_PATH.stream().anyMatch(line::contains))
                .toList();
        assertEquals(List.of(), strangers);
        assertTrue(loaded.size() <= most, loaded.size() + " classes loaded, " + most + " at most");
    }

    private List<String> loaded(String... words) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        String home = System.getProperty("guichet.basedir");
        String distribution = System.getProperty("guichet.dist");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log,
                "-Djava.util.logging.config.class=fr.guichet.command.NoLogging",
                "-Dguichet.home=" + home,
                "-Dguichet.dist=" + distribution,
                "-cp",
                distribution + File.separator + "guichet.jar",
                "fr.guichet.command.Guichet"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        Process process = builder.start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the look-up did not end");
        assertEquals(0, process.exitValue());
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("source:"))
                .toList();
    }
}

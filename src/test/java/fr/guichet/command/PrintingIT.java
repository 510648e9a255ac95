package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shipped program, to each printer it knows. */
class PrintingIT {

    private static final Path BASE = Path.of(System.getProperty("guichet.basedir", "."));
    private static final String VISIT = BASE.resolve("src/test/resources/fr/guichet/print/visites/rsa-arrete.json")
            .toString();

    /** Short, and open to the user that CUPS prints as. */
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createTempDirectory(Path.of("/tmp"), "gp");
        assertTrue(folder.toFile().setExecutable(true, false));
    }

    @AfterEach
    void clean() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Test
    void cupsGetsTheSheetByteForByteAsTextAndAsPdf() throws IOException, InterruptedException {
        if (!PrivateCups.isInstalled()) {
            System.err.println(
                    "SKIPPED: PrintingIT needs cupsd and lp (Debian, Ubuntu: apt install cups cups-client).");
        }
        assumeTrue(PrivateCups.isInstalled(), "CUPS is not installed");
        try (PrivateCups cups = new PrivateCups(folder)) {
            Ran shown = guichet("", "liste", "--reponses", VISIT);
            Ran printed = guichet(cups.server(), "liste", "--reponses", VISIT, "--imprimer=" + PrivateCups.QUEUE);
            assertEquals(0, printed.code(), printed.err());
            assertEquals("", printed.text());
            assertArrayEquals(shown.out(), cups.received());

            Ran pdf = guichet(
                    cups.server(), "liste", "--reponses", VISIT, "--format", "pdf", "--imprimer=" + PrivateCups.QUEUE);
            assertEquals(0, pdf.code(), pdf.err());
            assertTrue(isPdf(cups.received()));

            Ran absent = guichet(cups.server(), "liste", "--reponses", VISIT, "--imprimer=absente");
            assertEquals(4, absent.code());
            assertTrue(absent.err().contains("l'imprimante « absente » n'a pas pris la feuille"), absent.err());
        }
    }

    @Test
    void theTerminalGetsTheSheetBetweenItsTwoSequences() throws IOException, InterruptedException {
        Ran shown = guichet("", "liste", "--reponses", VISIT);
        Ran printed = guichet("", "liste", "--reponses", VISIT, "--imprimer=terminal");
        assertEquals(0, printed.code(), printed.err());
        assertEquals("\u001b[5i" + shown.text().replace("\n", "\r\n") + "\f\u001b[4i", printed.text());
    }

    @Test
    void endedInTheMiddleOfASheetItGivesTheScreenBackAllTheSame() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("liste", "--detail", "--imprimer=terminal"));
        String[] files = BASE.resolve("knowledge/demarches").toFile().list((at, name) -> !name.contains(".local."));
        for (String file : files) {
            words.add(file.replace(".yaml", ""));
        }
        Process process = start("", words);
        process.getOutputStream().close();
        // More than the pipe holds: the rest waits while the program is ended, as behind a slow line.
        byte[] start = process.getInputStream().readNBytes(4);
        assertEquals("\u001b[5i", new String(start, StandardCharsets.UTF_8));
        process.toHandle().destroy();
        // Nobody reads meanwhile: it ends in the middle, or waits to say its last word.
        process.waitFor(500, TimeUnit.MILLISECONDS);
        String left = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertTrue(left.contains("\u001b[4i"), "the screen does not come back");
    }

    @Test
    void aPdfGoesToAFileAndLeavesNothingElse() throws IOException, InterruptedException {
        Path file = folder.resolve("feuille.pdf");
        Ran run = guichet("", "liste", "--reponses", VISIT, "--format", "pdf", "--gros", "--sortie", file.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(isPdf(Files.readAllBytes(file)));
        assertEquals(
                List.of(file),
                Arrays.stream(folder.toFile().listFiles())
                        .map(java.io.File::toPath)
                        .filter(path -> !path.endsWith("home"))
                        .toList());
    }

    private static boolean isPdf(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF-1.") && text.strip().endsWith("%%EOF");
    }

    private record Ran(int code, byte[] out, String err) {
        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    private Ran guichet(String cups, String... words) throws IOException, InterruptedException {
        Process process = start(cups, List.of(words));
        process.getOutputStream().close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        process.getInputStream().transferTo(out);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "guichet did not end");
        return new Ran(process.exitValue(), out.toByteArray(), Files.readString(said()));
    }

    private Path said() {
        return folder.resolve("home/erreurs.txt");
    }

    private Process start(String cups, List<String> words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(BASE.resolve("bin/guichet").toString()));
        command.addAll(words);
        Path home = Files.createDirectories(folder.resolve("home"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(said().toFile());
        for (String name : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")) {
            builder.environment().put(name, home.toString());
        }
        if (!cups.isEmpty()) {
            builder.environment().put("CUPS_SERVER", cups);
        }
        return builder.start();
    }
}

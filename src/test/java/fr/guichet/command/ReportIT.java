package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The visits of a month to its report, on the shipped program. */
class ReportIT {

    private static final String LAUNCHER = Path.of(System.getProperty("guichet.basedir", "."), "bin/guichet")
            .toAbsolutePath()
            .toString();

    /** Straight to the sheet, what is read as « checked » if anything is old, a note with a name, the outcome. */
    private static final String VISIT = "note\nMarie Dupont 0612345678\nfeuille\no\n\n%s\n\n";

    @TempDir
    Path home;

    @Test
    void aMonthOfVisits() throws IOException, InterruptedException {
        guichet("", "poste", "bilan_public=oui");
        visit("rsa", "2\n6\n2\n0");
        visit("carte-identite", "1");
        List<Process> together = List.of(start("entretien", "passeport"), start("entretien", "rsa"));
        for (Process process : together) {
            process.getOutputStream().write(VISIT.formatted("1").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
        }
        for (Process process : together) {
            process.getInputStream().readAllBytes();
            assertEquals(0, process.waitFor());
        }
        String csv = guichet("", "bilan", "--format", "csv");
        assertTrue(csv.startsWith("\uFEFFMois;Rubrique;Code;Libellé;Nombre\r\n"), csv);
        assertTrue(csv.contains(";total;visites;Visites;4\r\n"), csv);
        assertTrue(csv.contains(";demarche;rsa;"), csv);
        assertTrue(csv.contains(";issue;en_attente;En attente d'une réponse;1\r\n"), csv);
        assertTrue(csv.contains(";age;soixante_soixante_neuf;60 à 69 ans;1\r\n"), csv);
        assertTrue(guichet("", "bilan", "--masquer").contains("moins de 5 visites"));
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("Dupont"), file.toString());
            }
        }
    }

    private void visit(String procedure, String end) throws IOException, InterruptedException {
        guichet(VISIT.formatted(end), "entretien", procedure);
    }

    private String guichet(String typed, String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        process.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> String.join(" ", arguments));
        return shown;
    }

    private Process start(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(LAUNCHER), Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        for (String variable : List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")) {
            builder.environment().putAll(Map.of(variable, home.resolve(variable).toString()));
        }
        return builder.start();
    }
}

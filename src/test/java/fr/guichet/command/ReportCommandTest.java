package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("guichet bilan")
class ReportCommandTest {

    private static final String NAME = "Marie Dupont 0612345678";

    @TempDir
    Path home;

    @Test
    void saysThatThereIsNothingYet() {
        Run.Result result = run("", "bilan");
        assertEquals(new Run.Result(1, "", "guichet : aucune visite comptée en 2026-11\n"), result);
    }

    @Test
    void isFedByTheEndOfEachVisitOnce() throws IOException {
        visit("1\n\n");
        visit("2\n\n");
        Run.Result report = run("", "bilan");
        assertEquals(0, report.code(), report.err());
        assertTrue(
                report.out().startsWith("Le bilan de 2026-11\n2 visites, 30 minutes (en moyenne 15)\n"), report.out());
        assertTrue(report.out().contains("Issues\n- En attente d'une réponse : 1\n- Réglé : 1\n"), report.out());
        assertEquals(2, Files.readAllLines(file()).size());
    }

    @Test
    void asksWhoCameOnlyIfTheDeskWantsToKnow() throws IOException {
        run("", "poste", "bilan_public=oui", "lieu=domicile");
        visit("3\n7\n1\n\n\n");
        List<String> lines = Files.readAllLines(file());
        assertEquals(List.of("age;soixante_dix_plus", "genre;feminin"), lines.subList(0, 2));
        assertTrue(lines.get(2).startsWith("visite;domicile;"), lines.toString());
    }

    @Test
    void aDeskMayKeepNothing() {
        run("", "poste", "bilan=non");
        visit("\n");
        assertFalse(Files.exists(file()));
        assertEquals(
                "guichet : aucune visite comptée en 2026-11 ; le poste ne les compte pas (bilan=non)\n",
                run("", "bilan").err());
    }

    @Test
    void whatIsTypedDuringAVisitIsInNoFileAfterwards() throws IOException {
        String typed = NAME + "\nnote\n" + NAME + "\n" + NAME + "\nfeuille\no\n\n" + NAME + "\n1\n" + NAME + "\n\n";
        run(typed, "entretien", "carte-essai");
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains("Marie") || content.contains("0612345678"), file.toString());
            }
        }
        assertEquals(1, Files.readAllLines(file()).size());
    }

    @Test
    void isAFileThatExcelOpens() throws IOException {
        visit("1\n\n");
        Path csv = home.resolve("bilan.csv");
        assertEquals(
                0,
                run("", "bilan", "--format", "csv", "--sortie", csv.toString()).code());
        String text = Files.readString(csv);
        assertTrue(
                text.startsWith("\uFEFFMois;Rubrique;Code;Libellé;Nombre\r\n2026-11;total;visites;Visites;1\r\n"),
                text);
        assertTrue(text.contains("2026-11;issue;regle;Réglé;1\r\n"), text);
        assertEquals(text.lines().count(), text.chars().filter(c -> c == '\r').count());
    }

    @Test
    void hidesSmallCounts() {
        visit("1\n\n");
        assertTrue(run("", "bilan", "--masquer").out().startsWith("Le bilan de 2026-11\nmoins de 5 visites\n"));
        assertTrue(run("", "bilan", "--masquer", "--format", "json").out().contains("\"visites\":null"));
        assertEquals(2, run("", "bilan", "--masquer", "--visites").code());
    }

    @Test
    void oneLineAVisitForLaCoop() {
        visit("4\n\n");
        String text = run("", "bilan", "--visites").out();
        assertEquals(2, text.lines().count());
        assertTrue(
                text.contains("aide_aux_demarches_administratives;papiers_elections_citoyennete;carte-essai;"), text);
        assertTrue(text.contains(";rien_trouve;"), text);
    }

    @Test
    void refusesAMonthThatIsNone() {
        assertEquals(2, run("", "bilan", "--mois", "novembre").code());
        assertEquals(1, run("", "bilan", "--mois", "2026-10").code());
    }

    /** From the first question straight to the sheet, then what is typed at the end. */
    private void visit(String end) {
        assertEquals(0, run("feuille\no\n\n" + end, "entretien", "carte-essai").code());
    }

    private Path file() {
        return home.resolve(".local/state/guichet/bilan/2026-11.txt");
    }

    private Run.Result run(String typed, String... arguments) {
        return Run.in(home).onSmallKnowledge().typing(typed).guichet(arguments);
    }
}

package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("guichet chercher")
class SearchCommandTest {

    @TempDir
    Path home;

    @Test
    void resultsAreNumberedAndSayTheirIdentifier() {
        Run.Result result = small("chercher", "une", "allocation");
        assertEquals(0, result.code());
        assertEquals(
                """
                1. Allocation d'essai
                   allocation-essai, Social, santé
                   Demander une allocation d'essai.
                """,
                result.out());
        assertEquals("", result.err());
    }

    @Test
    void jsonHasEveryKeyOfTheContract() {
        Run.Result result = small("chercher", "allocation", "--format", "json");
        assertTrue(
                result.out()
                        .matches("\\{\"requete\":\"allocation\",\"total\":1,\"resultats\":\\[\\{\"rang\":1,"
                                + "\"id\":\"allocation-essai\",\"titre\":\"Allocation d'essai\",\"genre\":\"demarche\","
                                + "\"theme\":\"social_sante\",\"score\":[0-9.]+,\"extrait\":\"[^\"]+\","
                                + "\"verifie_le\":\"2024-11-21\",\"ancien_nom\":null,\"courrier\":null,\"couvre\":\\[\\]}],"
                                + "\"suggestion\":null,\"evenements\":\\[\\]}\n"),
                result.out());
    }

    @Test
    void tsvHasOneRowAResult() {
        String[] cells = small("chercher", "allocation", "--format=tsv").out().split("\t", -1);
        assertEquals(8, cells.length);
        assertEquals("1", cells[0]);
        assertEquals("allocation-essai", cells[1]);
        assertEquals("2024-11-21", cells[6]);
    }

    @Test
    void theLimitHoldsAndTheTotalDoesNotChange() {
        String out =
                small("chercher", "essai", "--limite", "1", "--format", "json").out();
        assertTrue(out.contains("\"total\":3,"), out);
        assertEquals(2, out.split("\"rang\"", -1).length);
    }

    @Test
    void nothingFoundIsSaidAndKeepsTheFormOfTheAnswer() {
        Run.Result result = small("chercher", "xyzzyxyzzy", "--format", "json");
        assertEquals(1, result.code());
        assertEquals(
                "{\"requete\":\"xyzzyxyzzy\",\"total\":0,\"resultats\":[],\"suggestion\":null,\"evenements\":[]}\n",
                result.out());
        assertEquals(
                "guichet : rien trouvé → essayez d'autres mots, plus simples, ou le nom de l'organisme\n",
                result.err());
    }

    @Test
    void nothingFoundIsNoDeadEnd() {
        Run.Result result = small("chercher", "allocatruc");
        assertEquals(1, result.code());
        assertEquals(
                """
                Au plus près de ces mots :
                   Allocation d'essai (allocation-essai)
                Par thème :
                """,
                result.out()
                        .substring(0, result.out().indexOf("   ", result.out().indexOf("Par thème"))));
        assertTrue(result.out().contains("   Social, santé : allocation-essai"), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u00a0"})
    void anEmptyQueryIsWrongUsage(String words) {
        Run.Result result = small("chercher", words);
        assertEquals(2, result.code());
        assertTrue(result.err().startsWith("guichet : il n'y a rien à chercher → tapez les mots"), result.err());
        assertEquals(1, result.err().lines().count());
        assertEquals(2, small("chercher").code());
    }

    @Test
    void aVeryLongQueryIsAnswered() {
        Run.Result result = small("chercher", "allocation ".repeat(910), "--format", "json");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("\"id\":\"allocation-essai\""));
        assertEquals(1, small("chercher", "x".repeat(10_000)).code());
    }

    @Test
    void controlCharactersAndEmojiDoNotHideTheWordsAndNeverReachTheTerminal() {
        Run.Result text = small("chercher", "\u001b[31m\u0007allocation\u009b😀\u0000");
        assertEquals(0, text.code());
        assertTrue(text.out().startsWith("1. Allocation d'essai\n"), text.out());
        String json = small("chercher", "😀 allocation \u001b\u009b\u007f\u202e\u2066", "--format", "json")
                .out();
        assertTrue(json.startsWith("{\"requete\":\"😀 allocation \\u001B\\u009B\\u007F\\u202E\\u2066\""), json);
        assertEquals(1, small("chercher", "😀").code());
    }

    @Test
    void wordsAfterTwoDashesMayStartWithADash() {
        assertEquals(0, small("chercher", "--", "-allocation").code());
        assertEquals(2, small("chercher", "-allocation").code());
    }

    @Test
    void wrongLimitsAndKindsAreRefused() {
        assertEquals(2, small("chercher", "essai", "--limite", "0").code());
        assertEquals(2, small("chercher", "essai", "--genre", "livre").code());
        assertEquals(2, small("chercher", "essai", "--format", "html").code());
        assertEquals(1, small("chercher", "allocation", "--genre", "fiche").code());
    }

    @Test
    void aBatchAnswersEachLineInOrderAlways() throws Exception {
        Path queries = Files.write(
                home.resolve("q.txt"),
                "allocation\n\nxyzzyxyzzy\r\ncarte \u00ff\nattestation".getBytes(StandardCharsets.ISO_8859_1));
        Run.Result result = small("chercher", "--lot", queries.toString(), "--limite", "1");
        assertEquals(0, result.code());
        assertEquals("", result.err());
        assertEquals(5, result.lines().size());
        assertTrue(result.lines().get(0).contains("\"id\":\"allocation-essai\""));
        assertEquals(
                "{\"requete\":\"\",\"total\":0,\"resultats\":[],\"suggestion\":null,\"evenements\":[]}",
                result.lines().get(1));
        assertTrue(result.lines().get(2).startsWith("{\"requete\":\"xyzzyxyzzy\",\"total\":0"));
        assertTrue(result.lines().get(3).contains("\"id\":\"carte-essai\""));
        assertTrue(result.lines().get(4).contains("\"id\":\"attestation-essai\""));
    }

    @Test
    void aBatchReadsTheStandardInputAndSaysWhichLineIsWrong() {
        Run.Result result = Run.in(home)
                .onSmallKnowledge()
                .typing("carte\n" + "x".repeat(AnswersInput.MOST_BYTES + 1) + "\nallocation\n")
                .guichet("chercher", "--lot");
        assertEquals(3, result.code());
        assertEquals(3, result.lines().size());
        assertEquals(
                "{\"erreur\":\"ligne trop longue (1 Mo au plus)\",\"ligne\":2}",
                result.lines().get(1));
        assertEquals("guichet : entrée standard, ligne 2 : ligne trop longue (1 Mo au plus)\n", result.err());
    }

    @Test
    void aBatchOfNothingGivesNothing() {
        assertEquals(new Run.Result(0, "", ""), small("chercher", "--lot", "-"));
        assertEquals(2, small("chercher", "carte", "--lot", "-").code());
        assertEquals(2, small("chercher", "--lot", "-", "--format", "tsv").code());
        assertEquals(
                3, small("chercher", "--lot", home.resolve("rien").toString()).code());
    }

    private Run.Result small(String... arguments) {
        return Run.in(home).onSmallKnowledge().guichet(arguments);
    }

    @Test
    void aThemeKeepsItsOwn() {
        Run.Result housing = Run.in(home).guichet("chercher", "aide", "--theme", "logement", "--format", "tsv");
        assertTrue(housing.lines().size() > 1, housing.out());
        for (String line : housing.lines()) {
            assertEquals("logement", line.split("\t", -1)[4], line);
        }
        Run.Result wrong = Run.in(home).guichet("chercher", "aide", "--theme", "loger");
        assertEquals(ExitCode.WRONG_USAGE, wrong.code());
        assertTrue(wrong.err().contains("« --theme » ne connaît pas « loger »"), wrong.err());
    }
}

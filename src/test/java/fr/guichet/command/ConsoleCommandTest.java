package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.LittleKnowledge;
import fr.guichet.line.Shell.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleCommandTest {

    @TempDir
    Path home;

    private Run.Result typed(String... lines) {
        return Run.in(home)
                .onLittleKnowledge()
                .typing(String.join("\n", lines) + "\n")
                .guichet("console");
    }

    @Test
    void behindAPipeEachLineIsACommand() {
        Run.Result both = typed("fiche carte", "", "questions carte --format json");
        String one = Run.in(home).onLittleKnowledge().guichet("fiche", "carte").out();
        String other = Run.in(home)
                .onLittleKnowledge()
                .guichet("questions", "carte", "--format", "json")
                .out();
        assertEquals(one + other, both.out());
        assertEquals(ExitCode.DONE, both.code());
    }

    @Test
    void itEndsWithTheCodeOfTheLastCommandAndAFaultStopsNothing() {
        Run.Result result = typed("fiche inconnue", "fiche carte", "fiche inconnue");
        assertEquals(ExitCode.NOTHING_FOUND, result.code());
        assertEquals(2, result.err().lines().count());
        assertTrue(result.out().startsWith("Carte"), result.out());
        assertEquals(ExitCode.WRONG_USAGE, typed("chercher \"carte").code());
        assertEquals(ExitCode.DONE, typed("quitter", "fiche inconnue").code());
    }

    @Test
    void aQuestionMarkHelps() {
        assertEquals(Help.GENERAL, typed("?").out());
        assertEquals(new ProcedureCommand().help(), typed("aide fiche").out());
    }

    @Test
    void tabKnowsCommandsOptionsProceduresAndAnswers() {
        ConsoleWords words = new ConsoleWords(LittleKnowledge.open());
        assertTrue(offered(words).containsAll(Help.COMMANDS));
        assertTrue(offered(words, "liste").containsAll(List.of("carte", "--gros", "--format=pdf")));
        assertEquals(List.of("texte", "json", "html"), offered(words, "fiche", "carte", "--format"));
        assertTrue(offered(words, "entretien", "carte").contains("1a"));
        assertEquals(List.of(), offered(words, "inconnue"));
        assertTrue(offered(words, "liste", "carte", "--sortie").contains("pom.xml"));
    }

    @Test
    void onlyCommandsOptionsAndProceduresAreTheSameAtEveryDesk() {
        ConsoleWords words = new ConsoleWords(LittleKnowledge.open());
        assertTrue(words.areOurs(List.of("liste", "carte", "--gros", "--format", "pdf")));
        assertTrue(words.areOurs(List.of("aide", "chercher")));
        assertFalse(words.areOurs(List.of("chercher", "carte")), "what is searched is the person's");
        assertFalse(words.areOurs(List.of("chercher", "Durand")));
        assertFalse(words.areOurs(List.of("liste", "carte", "--sortie", "pom.xml")), "a file may bear a name");
        assertFalse(words.areOurs(List.of("entretien", "carte", "1a")), "an answer");
        assertFalse(words.areOurs(List.of("poste", "nom=Durand")));
        assertFalse(words.areOurs(List.of("Durand")));
    }

    private static List<String> offered(ConsoleWords words, String... before) {
        return words.suggest(Arrays.asList(before)).stream()
                .map(Suggestion::word)
                .toList();
    }

    @Test
    void bashCompletesWhatTheCommandsDeclare() throws IOException, InterruptedException {
        assertEquals("fiche", completed("guichet", "fic"));
        assertEquals("--genre", completed("guichet", "chercher", "--ge"));
        assertEquals("fiche", completed("guichet", "chercher", "--genre", "=", "f"));
        assertEquals("--detail", completed("guichet", "liste", "carte-identite", "--de"));
    }

    private String completed(String... words) throws IOException, InterruptedException {
        Path script = home.resolve("completion.bash");
        StringBuilder quoted = new StringBuilder();
        for (String word : words) {
            quoted.append('\'').append(word).append("' ");
        }
        Files.writeString(
                script,
                ShellFiles.bash() + "COMP_WORDS=(" + quoted + ")\nCOMP_CWORD=" + (words.length - 1)
                        + "\n_guichet\necho \"${COMPREPLY[*]}\"\n");
        Process bash = new ProcessBuilder("bash", "--norc", script.toString())
                .redirectErrorStream(true)
                .start();
        String answer = new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(bash.waitFor(1, TimeUnit.MINUTES));
        return answer.strip();
    }

    @Test
    void theManualHasEveryCommandAndNoLineThatManWouldObey() {
        String page = Manual.page("1.0.0");
        for (String command : Help.COMMANDS) {
            assertTrue(page.contains(".SH \"" + command.toUpperCase(java.util.Locale.FRENCH) + "\""), command);
        }
        List<String> orders = page.lines()
                .filter(line -> line.startsWith(".") || line.startsWith("'"))
                .map(line -> line.split(" ", 2)[0])
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(".B", ".I", ".SH", ".TH", ".br", ".fi", ".nf"), orders);
    }
}

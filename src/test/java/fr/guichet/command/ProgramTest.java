package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The program, whatever the command")
class ProgramTest {

    @TempDir
    Path home;

    @Test
    void anUnknownCommandNamesTheNearestAndIsWrongUsage() {
        Run.Result result = Run.in(home).guichet("verifer");
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertEquals(
                "guichet : la commande « verifer » n'existe pas ; vouliez-vous dire « verifier » ?"
                        + " → voyez « guichet --help »\n",
                result.err());
    }

    @Test
    void everyCommandOfTheHelpExistsAndHasAHelpWithExamples() {
        for (String command : Help.COMMANDS) {
            Run.Result result = Run.in(home).guichet(command, "--help");
            assertEquals(0, result.code(), command);
            assertTrue(result.out().startsWith("Usage : guichet " + command), command);
            assertTrue(result.out().contains("Exemples\n  guichet " + command), command);
            assertTrue(Help.GENERAL.contains("\n  " + command + " "), command);
            assertEquals(result.out(), Run.in(home).guichet("--help", command).out());
        }
    }

    @Test
    void helpAndVersionGoToTheOutput() {
        assertEquals(Help.GENERAL, Run.in(home).guichet("--help").out());
        assertTrue(Run.in(home).guichet("--version").out().startsWith("guichet "));
    }

    @Test
    void aTerminalThatIsNotUtf8GetsPlainLettersAndAFileNever() {
        Run.Result terminal = Run.in(home).with("LANG", "C").onTerminal().guichet("--help");
        assertTrue(terminal.out().contains("les demarches administratives"), terminal.out());
        assertTrue(terminal.out().chars().allMatch(c -> c < 0x80));
        assertEquals(
                Help.GENERAL, Run.in(home).with("LANG", "C").guichet("--help").out());
        assertEquals(
                Help.GENERAL,
                Run.in(home)
                        .with("LC_ALL", "C.UTF-8")
                        .with("LANG", "C")
                        .onTerminal()
                        .guichet("--help")
                        .out());
    }

    @Test
    void controlCharactersOfTheCommandLineNeverComeBack() {
        String err =
                Run.in(home).guichet("\u001b[31mrouge\u009b2J\u202e\u2067\n").err();
        assertTrue(
                err.chars()
                        .noneMatch(c -> c != '\n'
                                && (c < ' ' || c >= 0x7f && c < 0xa0 || Character.getType(c) == Character.FORMAT)),
                err);
        assertEquals(1, err.lines().count());
    }

    @Test
    void aReaderThatLeavesIsNotAFailure() {
        Run.Result result = Run.in(home).writingTo(failing("Broken pipe")).guichet("--help");
        assertEquals(0, result.code());
        assertEquals("", result.err());
    }

    @Test
    void aFullDiskIsSaid() {
        Run.Result result =
                Run.in(home).writingTo(failing("No space left on device")).guichet("--help");
        assertEquals(4, result.code());
        assertEquals(
                "guichet : la sortie ne peut pas être écrite (le disque est plein) → vérifiez le disque\n",
                result.err());
    }

    @Test
    void aFailureOfOursIsOneLineWithoutItsMessage() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("Mme Dupont");
            }
        };
        Run.Result result = Run.in(home).writingTo(broken).guichet("--help");
        assertEquals(4, result.code());
        assertEquals(1, result.err().lines().count());
        assertTrue(result.err().startsWith("guichet : erreur interne (IllegalStateException)"), result.err());
        assertFalse(result.err().contains("Dupont"));
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}

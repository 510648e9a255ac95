package fr.guichet.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At a terminal that has the line discipline of a real one, keys in and bytes out. */
class TerminalTalkTest {

    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private LineDisciplineTerminal terminal;
    private TerminalTalk talk;

    @BeforeEach
    void open() throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm", screen, StandardCharsets.UTF_8);
        terminal.setSize(new Size(80, 24));
        talk = new TerminalTalk(terminal, null, text -> text);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void aLineIsTypedAndCorrected() {
        assertEquals("carte d'identité", answer("Que demande la personne ?", "cartx\u007fe d'identité\r"));
    }

    @Test
    void thePromptIsALineOfItsOwnAndIsNotDrawnAgain() {
        answer("Que demande la personne ?", "bonjour\r");
        String seen = screen.toString(StandardCharsets.UTF_8);
        assertEquals(seen.indexOf("Que demande"), seen.lastIndexOf("Que demande"));
        assertTrue(seen.startsWith("Que demande la personne ?\r\n"), seen);
    }

    @Test
    void tabCompletesWhatIsCertain() {
        List<String> ids = List.of("carte-grise", "carte-identite");
        assertEquals("carte-grise", answer(talk, "?", ids, "carte-g\t\r").strip());
        assertEquals("carte-", answer(talk, "?", ids, "carte\t\t\r").strip());
        assertFalse(screen.toString(StandardCharsets.UTF_8).contains("identite"), "no menu is drawn");
    }

    @Test
    void anExclamationMarkIsAWordOfOursAndAPercentSignIsPlain() {
        assertEquals("!", answer("100 % : %B", "!\r"));
        assertTrue(screen.toString(StandardCharsets.UTF_8).contains("100 % : %B"));
    }

    @Test
    void ctrlCInterruptsAndCtrlDEnds() {
        assertTrue(
                assertThrows(HangUp.class, () -> answer("?", "moitié" + CTRL_C)).isInterrupted());
        assertFalse(assertThrows(HangUp.class, () -> answer("?", CTRL_D)).isInterrupted());
    }

    @Test
    void whatWasTypedIsNotInTheHistory() {
        answer("?", "1 85 05 35 238 012 34\r");
        String arrowUp = "\u001bOA";
        assertEquals("", answer("?", arrowUp + "\r"));
    }

    @Test
    void theTerminalIsGivenBackAsItWas() {
        Attributes before = terminal.getAttributes();
        answer("?", "oui\r");
        assertThrows(HangUp.class, () -> answer("?", CTRL_C));
        assertEquals(before.toString(), terminal.getAttributes().toString());
    }

    @Test
    void theNextPersonDoesNotSeeWhatScrolledAway() {
        talk.forget();
        assertTrue(screen.toString(StandardCharsets.UTF_8).contains("\u001b[3J"));
    }

    @Test
    void aTerminalWithoutAccentsGetsNone() {
        TerminalTalk plain = new TerminalTalk(terminal, null, text -> text.toUpperCase(Locale.ROOT));
        answer(plain, "une question", List.of(), "oui\r");
        assertTrue(screen.toString(StandardCharsets.UTF_8).contains("UNE QUESTION"));
    }

    @Test
    void thePageGoesElsewhereWhenTheOutputIsAFile() {
        StringBuilder file = new StringBuilder();
        try (TerminalTalk redirected = new TerminalTalk(terminal, file::append, text -> text)) {
            redirected.show("La feuille\n");
        }
        assertEquals("La feuille\n", file.toString());
        assertEquals("", screen.toString(StandardCharsets.UTF_8));
    }

    /** Asks, and types {@code keys} once the mark stands on the screen: keys before it are not this prompt's. */
    private String answer(TerminalTalk asked, String prompt, List<String> words, String keys) {
        int before = screen.size();
        CompletableFuture<Void> typist = CompletableFuture.runAsync(() -> {
            while (screen.size() == before
                    || !screen.toString(StandardCharsets.UTF_8).endsWith("> ")) {
                LockSupport.parkNanos(1_000_000);
            }
            for (byte b : keys.getBytes(StandardCharsets.UTF_8)) {
                type(b);
            }
        });
        try {
            return asked.ask(prompt, words);
        } finally {
            typist.join();
        }
    }

    private String answer(String prompt, String keys) {
        return answer(talk, prompt, List.of(), keys);
    }

    private void type(byte b) {
        try {
            terminal.processInputByte(b);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

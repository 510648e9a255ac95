package fr.guichet.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipeTalkTest {

    private final StringBuilder said = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();

    @Test
    void eachPromptIsALineAndTheSheetGoesItsOwnWay() {
        PipeTalk talk = typing("oui\r\n\n  deux mots \nfin");
        assertEquals("oui", talk.ask("Une question : ", List.of()));
        assertEquals("", talk.ask("Une autre : ", List.of()));
        assertEquals("  deux mots ", talk.ask("Encore : ", List.of()));
        assertEquals("fin", talk.ask("La dernière : ", List.of()), "a last line without its end counts");
        talk.say("Merci.");
        talk.show("La feuille\n");
        assertEquals("Une question :\nUne autre :\nEncore :\nLa dernière :\nMerci.\n", said.toString());
        assertEquals("La feuille\n", shown.toString());
    }

    @Test
    void theEndOfTheInputIsNotAnAnswer() {
        PipeTalk talk = typing("");
        HangUp gone = assertThrows(HangUp.class, () -> talk.ask("Une question : ", List.of()));
        assertFalse(gone.isInterrupted());
    }

    @Test
    void anInputThatFailsHasEnded() {
        PipeTalk talk = new PipeTalk(
                new BufferedReader(Reader.nullReader()) {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line is dead");
                    }
                },
                said::append,
                shown::append);
        assertThrows(HangUp.class, () -> talk.ask("Une question : ", List.of()));
    }

    @Test
    void aLineOfAMillionCharactersIsCut() {
        PipeTalk talk = typing("x".repeat(1_000_000) + "\nfin\n");
        assertEquals(10_000, talk.ask("Une question : ", List.of()).length());
        assertEquals("fin", talk.ask("La suite : ", List.of()));
    }

    @Test
    void controlCharactersAreNotTaken() {
        PipeTalk talk = typing("\u001b[2Jca\u0000rte\u0007\n");
        assertEquals("[2Jcarte", talk.ask("Une question : ", List.of()));
    }

    @Test
    void anOutputThatFailsIsForTheCommandToSay() {
        PipeTalk talk = new PipeTalk(new BufferedReader(new StringReader("")), said::append, page -> {
            throw new IOException("nobody reads");
        });
        assertThrows(UncheckedIOException.class, () -> talk.show("La feuille\n"));
    }

    private PipeTalk typing(String text) {
        return new PipeTalk(new BufferedReader(new StringReader(text)), said::append, shown::append);
    }
}

package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes over the line: one write a frame, few bytes, in the signs that the terminal has. */
class ConsoleTest {

    @Test
    void theFirstScreenIsSmall() throws IOException {
        Wire wire = new Wire(Stage.real(), Repertoire.UTF8);
        wire.draw();
        assertTrue(wire.bytes.size() < 2_500, () -> wire.bytes.size() + " bytes");
    }

    @Test
    void movingOneRowIsSmallPreviewIncluded() throws IOException {
        Wire wire = new Wire(Stage.real(), Repertoire.UTF8);
        wire.stage.type("papiers").press(Key.Named.DOWN);
        wire.draw();
        for (int i = 0; i < 8; i++) {
            wire.stage.press(Key.Named.DOWN);
            int sent = wire.draw();
            assertTrue(sent < 400, () -> sent + " bytes to move one row");
        }
    }

    @Test
    void aTypedLetterIsSmallResultsIncluded() throws IOException {
        Wire wire = new Wire(Stage.real(), Repertoire.UTF8);
        wire.draw();
        for (char letter : "j'ai perdu ma carte".toCharArray()) {
            wire.stage.press(Key.sign(letter));
            int sent = wire.draw();
            assertTrue(sent < 1_000, () -> sent + " bytes for « " + letter + " »");
        }
    }

    @Test
    void nothingChangedSendsNothing() throws IOException {
        Wire wire = new Wire(Stage.little(), Repertoire.UTF8);
        wire.draw();
        assertEquals(0, wire.draw());
    }

    @Test
    void noByteIsNulAndAccentsAreOfTheTerminal() throws IOException {
        for (Repertoire repertoire : Repertoire.values()) {
            Wire wire = new Wire(Stage.little().type("é!"), repertoire);
            wire.draw();
            byte[] sent = wire.bytes.toByteArray();
            for (byte one : sent) {
                assertFalse(one == 0, "a NUL on the wire");
                assertTrue(repertoire != Repertoire.ASCII || one > 0, "a byte over 127 on an ASCII terminal");
            }
        }
        Wire latin = new Wire(Stage.little().type("œé"), Repertoire.LATIN9);
        latin.draw();
        assertTrue(latin.bytes.toString(Charset.forName("ISO-8859-15")).contains("œé"));
        Wire utf = new Wire(Stage.little().type("œé"), Repertoire.UTF8);
        utf.draw();
        assertTrue(utf.bytes.toString(StandardCharsets.UTF_8).contains("œé"));
    }

    @Test
    void leavingGivesEverythingBack() throws IOException {
        Wire wire = new Wire(Stage.little(), Repertoire.UTF8);
        wire.draw();
        wire.bytes.reset();
        wire.console.exitPrivateMode();
        wire.console.flush();
        assertArrayEquals(
                "\u001B[0m\u001B[H\u001B[2J\u001B[?2004l\u001B[?25h\u001B[?1049l".getBytes(StandardCharsets.US_ASCII),
                wire.bytes.toByteArray());
    }

    @Test
    void theCharsetIsTheLocales() {
        assertEquals(Repertoire.UTF8, Repertoire.of(Map.of("LANG", "fr_FR.UTF-8")));
        assertEquals(Repertoire.UTF8, Repertoire.of(Map.of("LANG", "C", "LC_ALL", "C.utf8")));
        assertEquals(Repertoire.LATIN9, Repertoire.of(Map.of("LANG", "fr_FR@euro")));
        assertEquals(Repertoire.LATIN9, Repertoire.of(Map.of("LC_CTYPE", "fr_FR.ISO-8859-15", "LANG", "C")));
        assertEquals(Repertoire.ASCII, Repertoire.of(Map.of("LANG", "C")));
        assertEquals(Repertoire.ASCII, Repertoire.of(Map.of()));
    }

    @Test
    void whatATerminalCannotShowIsSpelt() {
        assertEquals("Ile, coeur \"a\" ...", Repertoire.ASCII.fit("Île, cœur «a» …"));
        assertEquals("Île, cœur «a» ...", Repertoire.LATIN9.fit("Île, cœur «a» …"));
        assertEquals("Île, coeur", Repertoire.LATIN1.fit("Île, cœur"));
        assertEquals("é ?", Repertoire.UTF8.fit("e\u0301\u00A0😀\u001B"));
    }
}

package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys as xterm, PuTTY, tmux, screen and the Linux console send them. */
class KeyDecoderTest {

    private static List<Key> keys(Repertoire repertoire, Charset charset, String... chunks) {
        KeyDecoder decoder = new KeyDecoder(repertoire);
        List<Key> keys = new ArrayList<>();
        for (String chunk : chunks) {
            keys.addAll(decoder.feed(new String(chunk.getBytes(charset), StandardCharsets.ISO_8859_1)));
        }
        keys.addAll(decoder.flush());
        return keys;
    }

    private static List<Key> keys(String... chunks) {
        return keys(Repertoire.UTF8, StandardCharsets.UTF_8, chunks);
    }

    @ParameterizedTest
    @CsvSource({
        "[A, ↑",
        "OA, ↑",
        "[B, ↓",
        "[C, →",
        "[D, ←",
        "[1;5C, →",
        "[H, Début",
        "[1~, Début",
        "[7~, Début",
        "OH, Début",
        "[F, Fin",
        "[4~, Fin",
        "[8~, Fin",
        "[5~, Page préc.",
        "[6~, Page suiv.",
        "[3~, Suppr",
        "[Z, Maj-Tab",
        "OP, F1",
        "[11~, F1",
        "[[A, F1",
        "OQ, F2",
        "[12~, F2",
        "[[B, F2",
        "[15~, F5",
        "[[E, F5",
        "[24~, F12",
        "OM, Entrée",
        "Or, 2"
    })
    void sequencesOfEveryTerminal(String sequence, String key) {
        List<Key> read = keys("\u001B" + sequence);
        assertEquals(1, read.size(), () -> read.toString());
        assertEquals(key, read.get(0).label());
    }

    @Test
    void anArrowCutInTwoIsAnArrow() {
        assertEquals(List.of(Key.Named.UP), keys("\u001B", "[", "A"));
    }

    @Test
    void aLoneEscapeWaitsToBeFlushed() {
        KeyDecoder decoder = new KeyDecoder(Repertoire.UTF8);
        assertEquals(List.of(), decoder.feed("\u001B"));
        assertTrue(decoder.isPending());
        assertEquals(List.of(Key.Named.ESCAPE), decoder.flush());
        assertFalse(decoder.isPending());
    }

    @Test
    void escapeThenALetterInAHurryAreTwoKeys() {
        assertEquals(List.of(Key.Named.ESCAPE, Key.sign('a')), keys("\u001Ba"));
        assertEquals(List.of(Key.Named.ESCAPE, Key.Named.ESCAPE), keys("\u001B\u001B"));
    }

    @Test
    void accentsInBothCharsets() {
        List<Key> expected = List.of(Key.sign('é'), Key.sign('œ'), Key.sign('€'));
        assertEquals(expected, keys("éœ€"));
        assertEquals(expected, keys(Repertoire.LATIN9, Charset.forName("ISO-8859-15"), "éœ€"));
        assertEquals(List.of(Key.sign('é')), keys(Repertoire.ASCII, StandardCharsets.UTF_8, "é"));
    }

    @Test
    void anAccentCutInTwoIsOneLetter() {
        KeyDecoder decoder = new KeyDecoder(Repertoire.UTF8);
        assertEquals(List.of(), decoder.feed("\u00C3"));
        assertEquals(List.of(Key.sign('é')), decoder.feed("\u00A9"));
    }

    @Test
    void pastedTextIsOneKeyAndPressesNothing() {
        assertEquals(
                List.of(new Key.Paste("carte d'identité perdue"), Key.sign('x')),
                keys("\u001B[200~carte d'identité\r\n\tper", "due\u001B[20", "1~x"));
    }

    @Test
    void aHugePasteIsCut() {
        List<Key> read = keys("\u001B[200~" + "a".repeat(100_000) + "\u001B[201~b");
        assertEquals(2, read.size(), () -> read.size() + " keys");
        assertTrue(((Key.Paste) read.get(0)).text().length() <= KeyDecoder.LONGEST_PASTE);
        assertEquals(Key.sign('b'), read.get(1));
    }

    @Test
    void controlKeysAndRubout() {
        assertEquals(
                List.of(Key.control('c'), Key.control('n'), Key.Named.BACKSPACE, Key.Named.BACKSPACE, Key.Named.TAB),
                keys("\u0003\u000E\u007F\b\t"));
    }

    @Test
    void anUnknownSequenceIsSwallowedWhole() {
        assertEquals(List.of(Key.Named.OTHER, Key.sign('a')), keys("\u001B[99;3ua"));
        assertEquals(List.of(Key.sign('b')), keys("😀b"));
    }
}

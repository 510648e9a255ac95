package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void frenchKeepsItsWordsWithoutItsAccents() {
        assertEquals("25 EUR, 14 h 30... no 3 -> l'oeuvre", PlainText.of("25 €, 14 h 30… n° 3 → l’œuvre"));
        assertEquals("\" Ou ? \"", PlainText.of("«\u00A0Où\u202F? »"));
        assertEquals("CA ETE A NOEL", PlainText.of("ÇA ÉTÉ À NOËL"));
        assertEquals("[ ] a [x] b", PlainText.of("☐ a ☑ b"));
    }

    @Test
    void textWithoutAccentsIsNotCopied() {
        String text = "rien a faire";
        assertSame(text, PlainText.of(text));
    }

    @Property(tries = 300)
    void nothingElseThanAsciiComesOutAndLinesStay(@ForAll String text) {
        String plain = PlainText.of(text);
        assertTrue(plain.chars().allMatch(c -> c < 0x80));
        assertEquals(
                text.chars().filter(c -> c == '\n').count(),
                plain.chars().filter(c -> c == '\n').count());
    }
}

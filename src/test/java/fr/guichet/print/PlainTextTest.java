package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
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
    void aForeignLetterLosesItsSignOrLeavesABlankNeverAQuestionMark() {
        assertEquals("Lodz, Oslo, 1/2 m2, 1er", PlainText.of("Łódź, Øslo, ½ m², 1ᵉʳ"));
        assertEquals("a _ b", PlainText.of("a ж b"));
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
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .chars()
                        .filter(c -> c == '?')
                        .count(),
                plain.chars().filter(c -> c == '?').count());
        assertEquals(
                text.chars().filter(c -> c == '\n').count(),
                plain.chars().filter(c -> c == '\n').count());
    }
}

package fr.guichet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void cutsElidesAndFolds() {
        assertEquals(
                List.of("attestation", "hebergement", "a", "l", "oeil"),
                folded("L'attestation d’hébergement, à l œil !").subList(0, 5));
    }

    @Test
    void initialsWithPointsAreOneWord() {
        assertEquals(List.of("rsa", "et", "apl"), folded("R.S.A. et A.P.L"));
    }

    @Test
    void aPointBetweenSentencesIsNoInitial() {
        assertEquals(List.of("plan", "b", "ensuite"), folded("plan B.ensuite"));
    }

    @Test
    void accentsMadeOfTwoCharactersFoldToo() {
        assertEquals(List.of("decede"), folded("de\u0301ce\u0301de\u0301"));
    }

    @Test
    void givesTheirPlaceInTheText() {
        String text = "« L'épée »";
        Words words = new Words(text);
        assertTrue(words.next());
        assertEquals("épée", text.substring(words.start(), words.end()));
    }

    @Test
    void bornIsNotAnEmptyWord() {
        assertEquals(List.of("ne", "pari"), Words.stems("il est né à Paris"));
        assertEquals(List.of("pari"), Words.stems("il ne est à Paris"));
    }

    @ParameterizedTest
    @CsvSource({
        "déclarations,declaration",
        "IMPÔTS,impot",
        "perdue,perdu",
        "décès,deces",
        "mariés,marie",
        "immatriculation,immatriculations",
        "cœur,coeur"
    })
    void formsOfOneWordMeet(String one, String other) {
        assertEquals(Words.stems(one), Words.stems(other));
    }

    @Property(tries = 300)
    void anyTextIsCutIntoWordsThatStandInIt(@ForAll String text) {
        Words words = new Words(text);
        int after = 0;
        while (words.next()) {
            assertTrue(words.start() >= after && words.end() > words.start() && words.end() <= text.length());
            assertTrue(!words.folded().isEmpty() && words.folded().length() <= 42);
            words.stem();
            after = words.end();
        }
    }

    private static List<String> folded(String text) {
        List<String> folded = new ArrayList<>();
        Words words = new Words(text);
        while (words.next()) {
            folded.add(words.folded());
        }
        return folded;
    }
}

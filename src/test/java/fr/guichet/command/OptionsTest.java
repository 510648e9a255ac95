package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final String[] KNOWN = {"limite=N", "gros", "imprimer[=FILE]", "lot=FICHIER|-?", "reponses=F|-"};

    @Test
    void aValueFollowsOrIsJoinedByASign() {
        assertEquals("5", parse("--limite", "5").value("limite", ""));
        assertEquals("5", parse("--limite=5").value("limite", ""));
        assertEquals("a=b", parse("--reponses=a=b").value("reponses", ""));
    }

    @Test
    void optionsStandAnywhereAndTheLastOneWins() {
        Options options = parse("carte", "--limite", "5", "perdue", "--limite=7");
        assertEquals(List.of("carte", "perdue"), options.operands());
        assertEquals(7, options.number("limite", 1, 1, 9));
    }

    @Test
    void anOptionalValueIsOnlyTakenAfterTheSign() {
        assertEquals("", parse("--imprimer", "rsa").value("imprimer", null));
        assertEquals("terminal", parse("--imprimer=terminal").value("imprimer", null));
    }

    @Test
    void aBatchWithoutFileIsTheStandardInput() {
        assertEquals("-", parse("--lot").value("lot", null));
        assertEquals("-", parse("--lot", "--gros").value("lot", null));
        assertEquals("f.txt", parse("--lot", "f.txt").value("lot", null));
        assertEquals("-", parse("--lot", "-").value("lot", null));
    }

    @Test
    void twoDashesEndTheOptionsAndOneIsAWord() {
        assertEquals(
                List.of("-", "--gros", "-x"), parse("-", "--", "--gros", "-x").operands());
        assertFalse(parse("--", "--gros").has("gros"));
    }

    @Test
    void anUnknownOptionNamesTheNearest() {
        assertTrue(refused("--limit", "5").contains("vouliez-vous dire « --limite » ?"));
        assertTrue(refused("--zzzz").contains("l'option « --zzzz » n'existe pas"));
        assertTrue(refused("-x").contains("« -x »"));
    }

    @Test
    void aValueTooManyOrTooFewIsRefused() {
        assertTrue(refused("--gros=oui").contains("ne prend pas de valeur"));
        assertTrue(refused("--limite").contains("il manque la valeur de « --limite »"));
        assertTrue(refused("--limite", "--gros").contains("il manque la valeur de « --limite »"));
    }

    @Test
    void valuesAreChecked() {
        assertThrows(UsageException.class, () -> parse("--limite=0").number("limite", 5, 1, 9));
        assertThrows(UsageException.class, () -> parse("--limite=beaucoup").number("limite", 5, 1, 9));
        assertThrows(UsageException.class, () -> parse("--limite=99999999999").number("limite", 5, 1, 9));
        assertThrows(UsageException.class, () -> parse("--reponses=hier").date("reponses"));
        assertThrows(UsageException.class, () -> parse("--reponses=pdf").oneOf("reponses", "texte", "json"));
        assertEquals("texte", parse().oneOf("reponses", "texte", "json"));
    }

    private static Options parse(String... words) {
        return Options.parse("essai", KNOWN, List.of(words));
    }

    private static String refused(String... words) {
        return assertThrows(UsageException.class, () -> parse(words)).getMessage();
    }
}

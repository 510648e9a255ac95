package fr.guichet.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.LittleKnowledge;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Letter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final KnowledgeBase knowledge = LittleKnowledge.open();

    @Test
    void aLetterIsFoundByTheStartOfItsWordsInAnyOrder() {
        assertEquals(List.of("trop_percu"), found("percu notif"));
        assertEquals(List.of("trop_percu"), found("VOUS NOUS DEVEZ"));
        assertEquals(List.of("faux_colis"), found("colis"));
    }

    @Test
    void aWordThatNoLetterHasDoesNotHideTheOthers() {
        assertEquals(List.of("trop_percu"), found("zzz caf"));
        assertEquals(List.of(), found("zzz"));
    }

    @Test
    void allAreThereWhileNothingIsTyped() {
        assertEquals(3, found(" ").size());
    }

    @Test
    void theDelayIsADayOnceTheDateOfTheLetterIsKnown() {
        assertEquals("Contester par écrit : dans les 2 mois après la lettre.", delay(null));
        assertEquals(
                "Contester par écrit : au plus tard le vendredi 8 janvier 2027.", delay(LocalDate.of(2026, 11, 10)));
    }

    @Test
    void aDelayThatIsOverSaysSo() {
        String said = delay(LocalDate.of(2026, 6, 10));
        assertTrue(said.contains("semble passé depuis le lundi 10 août 2026"), said);
    }

    @Test
    void whomToCallAndWhatItOpensAreSaid() {
        List<Letters.Part> parts = Letters.parts(letter("caf"), null, TODAY, knowledge);
        assertTrue(parts.contains(new Letters.Part("Pour vérifier", List.of("Caf : 32 30"))), parts.toString());
        assertTrue(parts.contains(new Letters.Part("La démarche", List.of("Aide au logement"))), parts.toString());
    }

    private List<String> found(String typed) {
        return Letters.filter(knowledge.letters(), typed).stream()
                .map(Letter::id)
                .toList();
    }

    private Letter letter(String typed) {
        return Letters.filter(knowledge.letters(), typed).get(0);
    }

    private String delay(LocalDate dated) {
        return Letters.parts(letter("caf"), dated, TODAY, knowledge)
                .get(1)
                .lines()
                .get(0);
    }
}

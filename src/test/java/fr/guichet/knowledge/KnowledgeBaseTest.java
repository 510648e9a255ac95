package fr.guichet.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.LittleKnowledge;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {

    @Test
    void aContactReadAloneIsTheOneOfTheList() {
        Map<String, Contact> all = LittleKnowledge.open().contacts();
        assertFalse(all.isEmpty());
        all.forEach(
                (id, contact) -> assertEquals(contact, LittleKnowledge.open().contact(id)));
        assertNull(LittleKnowledge.open().contact("personne"));
    }

    @Test
    void theDesksOwnCounterComesFirst() {
        Map<String, Contact> all = LittleKnowledge.open().contacts();
        Contact own = all.values().iterator().next();
        KnowledgeBase desk = LittleKnowledge.open().withLocalContacts(Map.of("mairie", own));
        assertEquals(own, desk.contact("mairie"));
        assertEquals(own, desk.contacts().get("mairie"));
    }

    @Test
    void aFileThatIsNotThereIsEmpty() {
        assertTrue(LittleKnowledge.open().tree("inconnu").isEmpty());
        assertTrue(LittleKnowledge.open().tree("entretien").isPresent());
    }

    @Test
    void aLifeEventOpensWhatConcernsEverybody() {
        assertEquals(List.of("aide-logement"), LittleKnowledge.open().events().opened(List.of("depart-jeune")));
    }

    @Test
    void whatIsNamedBesideALifeEventTakesItsPlaceInIt() {
        KnowledgeBase knowledge = LittleKnowledge.open();
        assertEquals(List.of("carte", "aide-logement"), knowledge.events().opened(List.of("depart-jeune", "carte")));
        assertEquals(
                List.of("attestations", "aide-logement"),
                knowledge.events().opened(List.of("attestations", "depart-jeune")));
    }

    @Test
    void anIdThatIsNothingStaysForItsOwnMessage() {
        assertEquals(List.of("inconnu"), LittleKnowledge.open().events().opened(List.of("inconnu")));
    }

    @Test
    void theNearestOfAnUnknownIdMayBeALifeEvent() {
        UnknownProcedureException unknown = assertThrows(
                UnknownProcedureException.class, () -> LittleKnowledge.open().require("depart-jeunes"));
        assertTrue(unknown.getMessage().contains("depart-jeune »"), unknown.getMessage());
    }
}

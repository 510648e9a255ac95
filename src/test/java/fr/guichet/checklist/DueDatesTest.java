package fr.guichet.checklist;

import static fr.guichet.SheetKnowledge.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.SheetKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDatesTest {

    @Test
    void aKnownDayGivesADateOnItsTrip() {
        Checklist sheet = visit("grise").answer("grise.achat_le", "2026-11-10").sheet();
        assertEquals(
                "au plus tard le jeudi 10 décembre 2026",
                trip(sheet, "Ici").when().words());
        assertTrue(texts(sheet).contains("Demander la carte grise : au plus tard le jeudi 10 décembre 2026"));
    }

    @Test
    void anUnknownDayGivesTheRuleInWords() {
        for (SheetKnowledge.Visit visit : List.of(visit("grise"), visit("grise").answer("grise.achat_le", "nsp"))) {
            Due when = trip(visit.sheet(), "Ici").when();
            assertNull(when.date());
            assertEquals("dans le mois après l'achat", when.words());
        }
    }

    @Test
    void aPastDeadlineIsNeverAThingToDo() {
        Checklist sheet = visit("grise").answer("grise.achat_le", "2026-09-01").sheet();
        assertNull(trip(sheet, "Ici").when());
        assertFalse(texts(sheet).toString().contains("octobre"));
        assertTrue(sheet.warnings().contains(new Said("Le mois est passé. Faites vite.", "")));
        assertEquals(
                "Demander la carte grise.", trip(sheet, "Ici").steps().get(0).text());
    }

    @Test
    void theLastDayIsStillInTime() {
        Checklist sheet = visit("grise").answer("grise.achat_le", "2026-10-23").sheet();
        assertEquals(
                "aujourd'hui, lundi 23 novembre 2026", trip(sheet, "Ici").when().words());
        Checklist eve = visit("grise").answer("grise.achat_le", "2026-10-24").sheet();
        assertEquals(
                "au plus tard demain, mardi 24 novembre 2026",
                trip(eve, "Ici").when().words());
    }

    @Test
    void aStepThatMakesNoSenseAnyMoreGoesWithItsDeadline() {
        SheetKnowledge.Visit late = visit("aide").answer("aide.cas", "demande").answer("aide.fin", "2026-12-01");
        assertTrue(
                late.sheet().blocks().stream().noneMatch(block -> block.title().equals("Chez vous")));
        assertTrue(late.sheet().warnings().contains(new Said("Le renouvellement est en retard.", "")));
    }

    @Test
    void aWindowThatIsNotOpenYetHasBothItsDays() {
        Checklist sheet = visit("aide")
                .answer("aide.cas", "demande")
                .answer("aide.fin", "2027-05-01")
                .sheet();
        assertEquals(
                "entre le vendredi 1er janvier 2027 et le mardi 2 mars 2027",
                trip(sheet, "Chez vous").when().words());
    }

    @Test
    void whatIsOrderedDuringTheVisitCountsFromItsDay() {
        List<String> dates = texts(visit("mois").sheet());
        assertTrue(
                dates.contains("Revenir avec la lettre demandée aujourd'hui :"
                        + " entre le mardi 1er décembre 2026 et le mardi 8 décembre 2026"),
                dates.toString());
    }

    /** Saturday 21 November: eight days lead to a Sunday, fifteen to another. */
    @Test
    void aWindowAtACounterOpensAndEndsOnADayWhenSomebodyIsThere() {
        List<String> dates = texts(visit("mois").on("2026-11-21").sheet());
        assertTrue(
                dates.contains("Revenir avec la lettre demandée aujourd'hui :"
                        + " entre le lundi 30 novembre 2026 et le vendredi 4 décembre 2026"),
                dates.toString());
    }

    @Test
    void theZoneDependsOnTheDepartment() {
        Checklist sheet = visit("aide").answer("aide.ou", "35").sheet();
        assertTrue(texts(sheet).contains("Déclarer : au plus tard le jeudi 17 décembre 2026"));
        assertTrue(texts(visit("aide").sheet()).contains("Déclarer : selon le département"));
    }

    @Test
    void knownDatesComeFirst() {
        List<Due> deadlines = visit("aide").answer("aide.ou", "35").sheet().deadlines();
        assertEquals("S'actualiser", deadlines.get(0).what());
        assertNull(deadlines.get(deadlines.size() - 1).date());
    }

    /** Monday 16 November and five days: Saturday 21. */
    @Test
    void whatEndsOnASaturdayIsDoneAtTheCounterOnTheFridayBefore() {
        List<String> dates = texts(visit("mois")
                .on("2026-11-17")
                .answer("mois.lettre_le", "2026-11-16")
                .answer("mois.ne_le", "2026-11-16")
                .sheet());
        assertTrue(dates.contains("Répondre : au plus tard le vendredi 20 novembre 2026"), dates.toString());
        assertTrue(dates.contains("Écrire : au plus tard le samedi 21 novembre 2026"), "un site est toujours ouvert");
        assertTrue(dates.contains("Déclarer la naissance : au plus tard le lundi 23 novembre 2026"), "la loi reporte");
    }

    @Test
    void onTheLastDayOfAWeekEndTheCounterIsForMonday() {
        List<String> dates = texts(visit("mois")
                .on("2026-11-21")
                .answer("mois.lettre_le", "2026-11-16")
                .sheet());
        assertTrue(dates.contains("Répondre : au plus tard le lundi 23 novembre 2026"), dates.toString());
    }

    @Test
    void aPublishedDateThatIsTooOldIsNotPrinted() {
        Checklist fresh = visit("grise").sheet();
        assertTrue(texts(fresh).contains("Demander la prime : au plus tard le jeudi 31 décembre 2026"));
        Checklist stale = visit("grise").on("2027-06-01").sheet();
        assertTrue(texts(stale).contains("Demander la prime : (date : demandez au guichet)"));
    }

    @Test
    void whatIsDoneHasNoDeadlineLeft() {
        Checklist sheet = visit("grise")
                .answer("grise.achat_le", "2026-11-10")
                .done("grise.demander")
                .sheet();
        assertFalse(texts(sheet).toString().contains("Demander la carte grise"));
    }

    private static List<String> texts(Checklist sheet) {
        return sheet.deadlines().stream().map(Due::text).toList();
    }

    private static Block trip(Checklist sheet, String title) {
        return sheet.blocks().stream()
                .filter(block -> block.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}

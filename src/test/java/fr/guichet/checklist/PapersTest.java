package fr.guichet.checklist;

import static fr.guichet.SheetKnowledge.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.DocumentForm;
import fr.guichet.knowledge.Posture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What to bring, where, and what goes in the pouch. */
class PapersTest {

    @Test
    void documentsGoToTheStepThatCarriesTheFile() {
        Checklist sheet = visit("carte").answer("carte.motif", "premiere").sheet();
        assertEquals(
                List.of(
                        "Justificatif de domicile (original, moins de 1 an)",
                        "Photo d'identité (original, moins de 6 mois)"),
                certain(sheet.blocks().get(2).documents()));
    }

    @Test
    void formAndAgeAreSaidInWords() {
        assertEquals("", Papers.kind(DocumentForm.ANY, 0));
        assertEquals(" (original)", Papers.kind(DocumentForm.ORIGINAL, 0));
        assertEquals(" (copie, moins de 3 mois)", Papers.kind(DocumentForm.COPY, 3));
        assertEquals(" (photo ou scan, moins de 1 an)", Papers.kind(DocumentForm.DIGITAL, 12));
        assertEquals(" (le noter suffit)", Papers.kind(DocumentForm.NUMBER, 0));
        assertEquals(" (moins de 2 ans)", Papers.kind(DocumentForm.ANY, 24));
    }

    @Test
    void whatTwoTripsAskForGoesOnceInThePouchWithTheStrictestRule() {
        Checklist sheet = visit("carte", "grise")
                .answer("carte.motif", "premiere")
                .answer("grise.volee", "non")
                .sheet();
        Paper proof = sheet.pouch().get(0);
        assertEquals("Justificatif de domicile (original, moins de 6 mois)", proof.text());
        assertEquals(List.of("carte", "grise"), proof.purposes());
        assertEquals(1, sheet.pouch().size());
        assertTrue(sheet.blocks().stream()
                .flatMap(block -> block.documents().stream())
                .noneMatch(paper -> paper.id().equals("justificatif_domicile")));
    }

    @Test
    void whatServesTwoProceduresOnOneTripStandsThereAndSaysSo() {
        Checklist sheet = visit("carte", "grise")
                .answer("carte.motif", "volee")
                .answer("grise.volee", "oui")
                .sheet();
        Paper identity = paper(sheet, "piece_identite");
        assertEquals("Pièce d'identité (original)", identity.text());
        assertEquals("pour : carte d'identité et carte grise", identity.also());
        assertEquals(List.of("carte", "grise"), identity.purposes());
    }

    @Test
    void whoIsReferredTakesAlongWhatTheyWereToGiveHere() {
        Checklist sheet = visit("grise").advised(Posture.REFER, "tuteur").sheet();
        assertEquals(
                List.of("Justificatif de domicile (photo ou scan, moins de 6 mois)"),
                certain(sheet.blocks().get(0).documents()));
    }

    @Test
    void whatIsInHandIsTicked() {
        Checklist sheet =
                visit("carte").answer("carte.motif", "premiere").inHand("photo").sheet();
        List<Paper> documents = sheet.blocks().get(2).documents();
        assertFalse(documents.get(0).inHand());
        assertTrue(documents.get(1).inHand());
    }

    @Test
    void aDocumentThatDependsOnAnUnknownSaysWhenInTheWordsOfTheChoices() {
        Paper stamp = paper(visit("carte").sheet(), "timbre");
        assertFalse(stamp.isCertain());
        assertEquals("seulement si : carte perdue ou carte volée", stamp.onlyIf());
    }

    @Test
    void protectionIsNeverNamed() {
        assertEquals(
                "si cela vous concerne",
                paper(visit("carte").sheet(), "jugement").onlyIf());
    }

    @Test
    void aDocumentThatDoesNotCountIsLeftOut() {
        Checklist sheet = visit("carte").answer("carte.motif", "premiere").sheet();
        assertTrue(sheet.blocks().stream()
                .flatMap(block -> block.documents().stream())
                .noneMatch(paper -> paper.id().equals("timbre")));
    }

    @Test
    void whatWasGivenTodayIsNotAskedForAgain() {
        Checklist sheet = visit("carte")
                .answer("carte.motif", "premiere")
                .done("carte.deposer")
                .sheet();
        assertTrue(sheet.blocks().stream().allMatch(block -> block.documents().isEmpty()));
    }

    @Test
    void aRequestFiledTodayIsFollowedByWhatWasNotInHand() {
        Checklist sheet = visit("aide")
                .answer("aide.cas", "demande")
                .done("aide.demander")
                .sheet();
        assertEquals("Chez vous", sheet.blocks().get(0).title());
        assertEquals(
                List.of("Pièce d'identité (photo ou scan)"),
                certain(sheet.blocks().get(0).documents()));
        Checklist all = visit("aide")
                .answer("aide.cas", "demande")
                .inHand("piece_identite")
                .done("aide.demander")
                .sheet();
        assertTrue(all.blocks().get(0).documents().isEmpty());
    }

    private static List<String> certain(List<Paper> papers) {
        return papers.stream().filter(Paper::isCertain).map(Paper::text).toList();
    }

    private static Paper paper(Checklist sheet, String id) {
        return sheet.blocks().stream()
                .flatMap(block -> block.documents().stream())
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

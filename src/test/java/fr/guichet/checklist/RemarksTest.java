package fr.guichet.checklist;

import static fr.guichet.SheetKnowledge.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.advice.Adviser;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Situation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands under « Attention », when to come back, and who acts. */
class RemarksTest {

    @Test
    void theStopRuleComesFirstAndSilenceAndPitfallsFollow() {
        List<String> warnings =
                whole(visit("carte").answer("carte.motif", "premiere").sheet().warnings());
        assertEquals(
                List.of(
                        "Le site refuse 2 fois ? Arrêtez.",
                        "Le site officiel est gratuit.",
                        "Sans nouvelle, il faut appeler."),
                warnings);
    }

    @Test
    void theChannelsOfTheProfessionalAreNeverPrinted() {
        assertFalse(visit("carte").sheet().toString().contains("professionnel"));
    }

    @Test
    void aCostStandsWhereOnePays() {
        Checklist sheet = visit("carte").answer("carte.motif", "volee").sheet();
        assertEquals(
                List.of("La déclaration est gratuite."),
                whole(sheet.blocks().get(0).notes()));
        assertEquals(
                List.of("La carte volée coûte 25 €."),
                whole(sheet.blocks().get(3).notes()));
    }

    @Test
    void aRemarkThatDependsOnAnUnknownComesLastAndSaysWhen() {
        List<String> warnings = whole(visit("carte").sheet().warnings());
        assertEquals(
                "Seulement si : carte perdue. La carte retrouvée ne sert plus.", warnings.get(warnings.size() - 1));
    }

    @Test
    void theDayToComeBackIsAWorkingDayAndTheNearestIsFirst() {
        Checklist sheet = visit("carte", "grise").sheet();
        assertEquals(LocalDate.of(2026, 12, 3), sheet.reminder().date());
        // 33 jours mènent au samedi 26 décembre
        assertEquals(LocalDate.of(2026, 12, 28), sheet.reminders().get(1).date());
        assertEquals(
                "Le jeudi 3 décembre 2026 : pas de carte ? Appelez.",
                sheet.reminder().sentence());
    }

    @Test
    void silenceAndTheDayToComeBackDependOnTheCase() {
        Checklist asked = visit("aide").answer("aide.cas", "demande").sheet();
        assertEquals(List.of("Sans réponse en 2 mois, c'est oui."), whole(asked.warnings()));
        assertEquals(
                "Le lundi 14 décembre 2026 : pas d'aide ? Appelez.",
                asked.reminder().sentence());

        Checklist stopped = visit("aide").answer("aide.cas", "arret").sheet();
        assertEquals(List.of("Sans réponse en 4 mois, c'est non."), whole(stopped.warnings()));
        assertEquals(List.of("Toujours rien ? Revenez."), what(stopped.reminders()));
    }

    @Test
    void anUnknownCaseKeepsBothSilencesAndBothDaysAndSaysWhen() {
        Checklist sheet = visit("aide").sheet();
        assertEquals(
                List.of(
                        "Seulement si : demande nouvelle. Sans réponse en 2 mois, c'est oui.",
                        "Seulement si : aide arrêtée. Sans réponse en 4 mois, c'est non."),
                whole(sheet.warnings()));
        assertEquals(
                List.of(
                        "Toujours rien ? Revenez. (seulement si : aide arrêtée)",
                        "Pas d'aide ? Appelez. (seulement si : demande nouvelle)"),
                what(sheet.reminders()));
    }

    private static List<String> what(List<Due> reminders) {
        return reminders.stream().map(Due::whatAndWhen).toList();
    }

    @Test
    void anAnswerThatNoLongerCountsPrintsNothing() {
        Checklist sheet = visit("grise").answer("grise.achat_le", "2026-11-10").sheet();
        assertFalse(sheet.toString().contains("carte perdue"));
    }

    @Test
    void whoActs() {
        assertEquals(
                List.of(Act.TOGETHER, Act.YOU, Act.TOGETHER),
                who(visit("carte").answer("carte.motif", "premiere").sheet()));
        assertEquals(
                List.of(Act.YOU, Act.YOU, Act.YOU),
                who(visit("carte")
                        .answer("carte.motif", "premiere")
                        .advised(Posture.AUTONOMY)
                        .sheet()));
        assertEquals(
                List.of(Act.US, Act.YOU, Act.US),
                who(visit("carte")
                        .answer("carte.motif", "premiere")
                        .advised(Posture.ACT)
                        .underMandate()
                        .sheet()));
    }

    private static List<String> whole(List<Said> sentences) {
        return sentences.stream().map(Said::whole).toList();
    }

    /** The pre-request, the appointment, and the signature that a helper may give. */
    @Test
    void whatTwoProceduresWarnOfIsSaidOnce() {
        Checklist sheet = shipped("passeport", "carte-identite");
        List<String> birth = whole(sheet.warnings()).stream()
                .filter(warning -> warning.contains("La mairie de naissance envoie parfois"))
                .toList();
        assertEquals(1, birth.size(), sheet.warnings().toString());
        assertEquals(1, sheet.reminders().size(), sheet.reminders().toString());
    }

    private static List<String> who(Checklist sheet) {
        return List.of("carte.predemande", "carte.rdv", "carte.signer").stream()
                .map(id -> sheet.blocks().stream()
                        .flatMap(block -> block.steps().stream())
                        .filter(act -> act.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .who())
                .toList();
    }

    @Test
    void staleFiguresDoNotReachPaperAndAreNoted() {
        Checklist sheet = visit("carte").answer("carte.motif", "volee").sheet();
        assertTrue(sheet.blocks().stream()
                .flatMap(block -> block.documents().stream())
                .anyMatch(paper -> paper.text().equals("Timbre fiscal (montant : demandez au guichet)")));
        assertTrue(sheet.toCheck().contains("Timbre fiscal de 25 € (Carte d'identité, vérifié le 1er juin 2025)"));
        assertTrue(sheet.toCheck().contains("La carte volée coûte 25 €. (Carte d'identité, à confirmer)"));
    }

    @Test
    void whatToSayAndToAskAreSparedTheStaleFiguresToo() {
        Checklist sheet =
                visit("aide").answer("aide.cas", "arret").on("2028-01-10").sheet();
        Act call = sheet.blocks().get(0).steps().get(0);
        assertEquals("On me doit (montant : demandez au guichet).", call.say());
        assertEquals(List.of("le paiement, jusqu'à (montant : demandez au guichet)"), call.ask());
    }

    @Test
    void theWayThatIsTakenIsNotedWhenItIsDoubtful() {
        String doubt = "Demande, Cerfa 13750 (Carte grise, à confirmer)";
        assertTrue(visit("grise").channel(1).sheet().toCheck().contains(doubt));
        assertFalse(visit("grise").channel(0).sheet().toCheck().contains(doubt));
    }

    @Test
    void whatIsNotPrintedNeedsNoCheck() {
        assertTrue(visit("carte")
                .answer("carte.motif", "premiere")
                .sheet()
                .toCheck()
                .isEmpty());
    }

    @Test
    void theSheetSaysNothingOfThePerson() {
        Checklist sheet = visit("carte")
                .answer("protection", "tutelle")
                .answer("lecture", "ensemble")
                .answer("langue", "un_peu")
                .answer("urgence", "48h")
                .advised(Posture.ACT)
                .underMandate()
                .sheet();
        String all = sheet.toString().toLowerCase(java.util.Locale.ROOT);
        for (String word : List.of("posture", "netteté", "mandat", "danger", "lecture", "langue", "tutelle")) {
            assertFalse(all.contains(word), word);
        }
    }

    @Test
    void anExpressProcedureHasNoPostureAndStillHasItsTrip() {
        Checklist sheet = visit("attestation").advised(null).sheet();
        assertEquals("Ici, aujourd'hui", sheet.blocks().get(0).title());
        assertTrue(sheet.warnings().isEmpty());
    }

    private static Checklist shipped(String... procedures) {
        KnowledgeBase knowledge = ShippedKnowledge.open();
        Situation visit = ShippedKnowledge.visit(knowledge, String.join(" ", procedures), "");
        return new ChecklistBuilder(knowledge).build(visit, new Adviser(knowledge).advise(visit));
    }
}

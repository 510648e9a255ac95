package fr.guichet.checklist;

import static fr.guichet.SheetKnowledge.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.SheetKnowledge;
import fr.guichet.ShippedKnowledge;
import fr.guichet.advice.Adviser;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Situation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One block for each trip or call, in the order of time. */
class TripsTest {

    @Test
    void stepsAtOnePlaceAreOneTrip() {
        Checklist sheet = visit("carte").answer("carte.motif", "premiere").sheet();
        assertEquals(
                List.of("Ici, aujourd'hui", "Au téléphone : Mairie équipée", "Sur place : Mairie équipée", "Chez vous"),
                titles(sheet));
        assertEquals(
                List.of("Donner le dossier.", "Signer la demande."),
                texts(sheet.blocks().get(2)));
    }

    @Test
    void afterATripOutsideTheDeskIsForTheNextTime() {
        Checklist sheet = visit("carte").answer("carte.motif", "volee").sheet();
        assertEquals(
                List.of("Sur place : Police ou gendarmerie", "Ici, la prochaine fois"),
                titles(sheet).subList(0, 2));
    }

    @Test
    void whatIsNotOpenYetIsForTheNextTime() {
        assertEquals(
                "Ici, la prochaine fois",
                titles(visit("mois").on("2026-11-23").sheet()).get(0));
        assertEquals(
                "Ici, aujourd'hui",
                titles(visit("mois").on("2026-11-28").sheet()).get(0));
    }

    @Test
    void tripsOfTwoProceduresToOnePlaceAreMadeOnce() {
        Checklist sheet = visit("carte", "grise")
                .answer("carte.motif", "volee")
                .answer("grise.volee", "oui")
                .sheet();
        assertEquals(
                List.of(
                        "Au téléphone : votre banque",
                        "Sur place : Police ou gendarmerie",
                        "Ici, la prochaine fois",
                        "Au téléphone : Mairie équipée",
                        "Sur place : Mairie équipée",
                        "Chez vous"),
                titles(sheet));
        assertEquals(
                Set.of("Déclarer le vol.", "Déclarer le vol de la carte grise."),
                Set.copyOf(texts(sheet.blocks().get(1))));
    }

    @Test
    void theNearestDateGoesFirst() {
        List<String> pressing = titles(visit("carte", "grise")
                .answer("carte.motif", "volee")
                .answer("grise.volee", "non")
                .answer("grise.achat_le", "2026-11-20")
                .sheet());
        assertEquals("Au téléphone : votre banque", pressing.get(0));
        List<String> calm = titles(visit("carte", "grise")
                .answer("carte.motif", "volee")
                .answer("grise.volee", "oui")
                .sheet());
        assertTrue(calm.indexOf("Sur place : Police ou gendarmerie") > 0);
    }

    @Test
    void withinAProcedureStepsKeepTheirOrder() {
        for (String[] visit : new String[][] {{"carte", "grise", "aide"}, {"aide", "grise", "carte"}}) {
            List<Block> blocks = visit(visit).sheet().blocks();
            for (String procedure : visit) {
                List<String> ids = blocks.stream()
                        .flatMap(block -> block.steps().stream())
                        .map(Act::id)
                        .filter(id -> id.startsWith(procedure + "."))
                        .toList();
                List<String> written = SheetKnowledge.open().require(procedure).steps().stream()
                        .map(step -> procedure + "." + step.id())
                        .filter(ids::contains)
                        .toList();
                assertEquals(written, ids);
            }
        }
    }

    @Test
    void onlyTheStepsOfTheAdvisedWayCount() {
        Checklist online = visit("aide").answer("aide.cas", "demande").sheet();
        assertEquals(List.of("Ici, aujourd'hui", "Chez vous"), titles(online));
        Checklist paper = visit("aide").answer("aide.cas", "demande").channel(1).sheet();
        assertEquals(List.of("Par courrier : Caisse d'essai", "Chez vous"), titles(paper));
    }

    @Test
    void whatIsDoneLeavesTheBlocks() {
        Checklist sheet = visit("carte")
                .answer("carte.motif", "premiere")
                .done("carte.predemande")
                .sheet();
        assertEquals(List.of("Remplir la pré-demande."), sheet.done());
        assertFalse(titles(sheet).contains("Ici, aujourd'hui"));
    }

    @Test
    void aStepThatDependsOnAnUnknownSaysWhen() {
        Act act = visit("carte").sheet().blocks().get(0).steps().get(0);
        assertFalse(act.isCertain());
        assertEquals("seulement si : carte volée", act.onlyIf());
    }

    @Test
    void aLocalCounterNobodySetIsALineToFillIn() {
        Checklist sheet = visit("carte").answer("carte.motif", "premiere").sheet();
        assertTrue(sheet.blocks().get(1).contact().toFill());
        Checklist known = visit("aide").answer("aide.cas", "arret").sheet();
        assertFalse(known.blocks().get(0).contact().toFill());
        assertEquals("32 30", known.blocks().get(0).contact().phone());
    }

    @Test
    void whoComesBackFindsWhatToBringBack() {
        Checklist sheet = visit("carte")
                .answer("carte.motif", "premiere")
                .advised(Posture.RETURN)
                .sheet();
        assertEquals("Revenir ici", sheet.blocks().get(0).title());
        assertTrue(sheet.blocks().get(0).appointment());
        assertTrue(sheet.reminders().isEmpty(), "rien n'est parti : personne ne répondra");
    }

    @Test
    void whoIsReferredIsToldWhomToSeeFirstAndKeepsWhatTheyDoAlone() {
        Checklist sheet = visit("carte")
                .answer("carte.motif", "premiere")
                .advised(Posture.REFER, "tuteur")
                .sheet();
        assertEquals("Voir ou appeler : votre tuteur", sheet.blocks().get(0).title());
        assertEquals(
                "Bonjour, je viens pour : carte d'identité.",
                sheet.blocks().get(0).steps().get(0).say());
        assertFalse(titles(sheet).contains("Ici, aujourd'hui"));
        assertTrue(titles(sheet).contains("Au téléphone : Mairie équipée"));
    }

    @Test
    void whoIsReferredForTwoThingsSaysBoth() {
        Checklist sheet =
                visit("carte", "mois").advised(Posture.REFER, "tuteur").sheet();
        assertEquals(
                "Bonjour, je viens pour : carte d'identité et déclaration d'essai.",
                sheet.blocks().get(0).steps().get(0).say());
    }

    @Test
    void whatGoesByPostIsWrittenNotSaid() {
        Checklist sheet = visit("lieu").sheet();
        assertEquals(
                "Écrivez : « Je demande un titre. »",
                sheet.blocks().get(0).steps().get(0).said());
    }

    @Test
    void aLongAddressIsNotTypedAgain() {
        Checklist sheet = visit("lieu").channel(1).sheet();
        assertEquals(
                List.of(new Said("Site : www.essai.example", "")),
                sheet.blocks().get(0).notes());
    }

    @Test
    void aRequestWhoseDayCountsGoesBeforeWhatMayWait() {
        SheetKnowledge.Visit visit =
                visit("carte", "aide").answer("carte.motif", "volee").channel(1);
        assertEquals("Sur place : Police ou gendarmerie", titles(visit.sheet()).get(0), "rien de sûr encore");
        assertEquals(
                "Par courrier : Caisse d'essai",
                titles(visit.answer("aide.cas", "demande").sheet()).get(0));
    }

    @Test
    void someoneInDangerIsReferredAloudNeverOnPaper() {
        Checklist sheet = visit("carte")
                .answer("urgence", "danger")
                .answer("carte.motif", "premiere")
                .advised(Posture.REFER, "police")
                .sheet();
        assertFalse(titles(sheet).toString().contains("Police"));
        assertEquals("Ici, aujourd'hui", sheet.blocks().get(0).title());
    }

    @Test
    void whatIsMissingFirstIsDoneFirst() {
        Checklist sheet = visit("aide")
                .answer("aide.cas", "demande")
                .answer("messagerie", "aucune")
                .because("sans_messagerie")
                .sheet();
        assertEquals(List.of("Créer une adresse mail."), texts(sheet.blocks().get(0)));
        assertEquals("Ici, la prochaine fois", sheet.blocks().get(1).title());
    }

    @Test
    void whoSpeaksLittleHasACardToShow() {
        Checklist sheet = visit("carte")
                .answer("carte.motif", "premiere")
                .answer("langue", "un_peu")
                .sheet();
        assertEquals(
                "Bonjour, je viens pour : carte d'identité.",
                sheet.blocks().get(2).show());
        assertEquals("", sheet.blocks().get(0).show(), "ici, on se parle");
        assertEquals(
                "",
                visit("carte")
                        .answer("carte.motif", "premiere")
                        .sheet()
                        .blocks()
                        .get(2)
                        .show());
    }

    @Test
    void aRightThatStartsOnTheRequestIsAskedForBeforeTheNumberIsFetched() {
        List<String> titles =
                titles(shipped("inscription-france-travail", "nir=non inscription-france-travail.situation=fin"));
        assertEquals("Sur place : Agence France Travail", titles.get(0));
        assertEquals("Sur place : Agence de l'Assurance maladie (CPAM)", titles.get(1));
    }

    @Test
    void whatIsFetchedElsewhereWaitsForWhatIsDoneHereToday() {
        List<String> titles = titles(shipped("retraite", "nir=non"));
        assertEquals("Ici, aujourd'hui", titles.get(0));
        assertTrue(titles.contains("Sur place : Agence de l'Assurance maladie (CPAM)"), titles.toString());
    }

    private static Checklist shipped(String procedure, String answers) {
        KnowledgeBase knowledge = ShippedKnowledge.open();
        Situation visit = ShippedKnowledge.visit(knowledge, procedure, "pour_qui=moi " + answers);
        return new ChecklistBuilder(knowledge).build(visit, new Adviser(knowledge).advise(visit));
    }

    private static List<String> titles(Checklist sheet) {
        return sheet.blocks().stream().map(Block::title).toList();
    }

    private static List<String> texts(Block block) {
        return block.steps().stream().map(Act::text).toList();
    }
}

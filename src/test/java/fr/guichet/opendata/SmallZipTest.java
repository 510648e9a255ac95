package fr.guichet.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.KnowledgeReader;
import fr.guichet.knowledge.Passage;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What each construct of an official sheet becomes, on sheets of our own. */
@TestInstance(Lifecycle.PER_CLASS)
class SmallZipTest {

    private File archive;
    private ImportReport report;
    private final Map<String, Procedure> sheets = new TreeMap<>();

    @BeforeAll
    void importThem(@TempDir Path folder) throws IOException {
        archive = SmallZip.write(folder.resolve("fiches.zip")).toFile();
        Importer.Known known = new Importer.Known(Set.of("mairie"), Set.of("pour_qui"));
        report = Importer.run(archive, folder.toFile(), known, (done, total) -> {});
        try (SheetSet set = SheetSet.open(folder.toFile())) {
            for (String id : set.ids()) {
                sheets.put(id, KnowledgeReader.procedure(id, set.find(id).orElseThrow(), new ArrayList<>()));
            }
        }
    }

    private Procedure barque() {
        return sheets.get("F90001");
    }

    private static List<String> asked(Procedure sheet, String... answers) {
        Map<String, Answer> given = new LinkedHashMap<>();
        for (String answer : answers) {
            String[] parts = answer.split("=", -1);
            given.put(sheet.id() + "." + parts[0], new Answer.Choice(parts[1]));
        }
        Situation answered = Situation.start(Desk.DEFAULT, ShippedKnowledge.TODAY)
                .forProcedures(List.of(sheet.id()))
                .withAnswers(Answers.of(given));
        List<String> counting = new ArrayList<>();
        for (Document document : sheet.documents()) {
            if (document.when().test(answered.facts()) == Truth.YES) {
                counting.add(document.text());
            }
        }
        return counting;
    }

    private static List<String> texts(Procedure sheet, Passage.Style style) {
        return sheet.passages().stream()
                .filter(passage -> passage.style() == style)
                .map(Passage::text)
                .toList();
    }

    private static Condition when(Procedure sheet, String text) {
        return sheet.passages().stream()
                .filter(passage -> passage.text().startsWith(text))
                .findFirst()
                .orElseThrow()
                .when();
    }

    private static List<String> questions(Procedure sheet) {
        return sheet.questions().stream().map(Question::text).toList();
    }

    @Test
    void everyChoiceOfEveryQuestionLeadsToASheetAndNoTextIsLost() throws Exception {
        SheetWalk walk = new SheetWalk(ShippedKnowledge.open());
        try (SheetZip zip = new SheetZip(archive)) {
            walk.walk(zip);
        }
        assertEquals(List.of(), walk.findings(), walk.summary());
    }

    @Test
    void theReportCountsSheetsAndWhatIsNotKnown() {
        assertEquals(6, report.sheets());
        assertEquals(Map.of("Encart", 1, "Pastille", 1), report.unknown());
        assertEquals(List.of(), report.skipped());
        assertEquals(3, report.asked());
        assertEquals(2, report.withPapers());
        assertEquals("2020-05-20", report.setDate().toString());
    }

    @Test
    void situationsAndCasesAreQuestionsNestedOnesWithinTheirCase() {
        assertEquals(
                List.of(
                        "Quelle est votre situation ?",
                        "Quel est votre cas ? (Ce qu'il faut réunir)",
                        "De quand date la vente de la barque ?",
                        "Quel est votre cas ? (Plus d'un an)",
                        "Comment voulez-vous faire la démarche ?"),
                questions(barque()));
        assertTrue(barque().questions().get(1).when().isAlways(), "the same cases elsewhere are one question");
        assertEquals(
                "barque_d_occasion",
                barque().questions()
                        .get(2)
                        .when()
                        .si()
                        .get(0)
                        .expected()
                        .get("F90001.ce_qu_il_faut_reunir")
                        .get(0));
    }

    @Test
    void documentsStandUnderTheCaseTheyBelongTo() {
        assertEquals(
                List.of("Facture de la barque", "Photo de la barque"),
                asked(barque(), "situation=vous_habitez_la_commune", "ce_qu_il_faut_reunir=barque_neuve"));
        assertEquals(
                List.of("Facture de la barque", "Lettre d'un riverain"),
                asked(barque(), "situation=vous_venez_d_ailleurs", "ce_qu_il_faut_reunir=barque_neuve"));
        assertEquals(
                List.of("Certificat de flottaison"),
                asked(
                        barque(),
                        "situation=vous_habitez_la_commune",
                        "ce_qu_il_faut_reunir=barque_d_occasion",
                        "de_quand_date_la_vente_de_la_barque=plus_d_un_an",
                        "plus_d_un_an=coque_en_plastique"));
        assertEquals(
                List.of("Une pièce d'identité", "Le récit de la trouvaille"),
                sheets.get("F90004").documents().stream().map(Item::text).toList());
    }

    @Test
    void conditionsAskForAnswersAndTheUnknownStays() {
        assertEquals(
                List.of("vous_habitez_la_commune"),
                when(barque(), "Ce passage").si().get(0).expected().get("F90001.situation"));
        assertEquals(
                List.of("vous_habitez_la_commune"),
                when(barque(), "Les habitants").si().get(0).expected().get("F90001.situation"));
        assertEquals(
                List.of("barque_neuve", "inconnu"),
                when(barque(), "Une barque neuve").si().get(0).expected().get("F90001.ce_qu_il_faut_reunir"));
        assertEquals(
                Set.of("F90001.situation", "F90001.ce_qu_il_faut_reunir"),
                when(barque(), "L'habitant montre").si().get(0).expected().keySet());
        assertEquals(
                List.of("vous_habitez_la_commune", "inconnu"),
                when(barque(), "Le sel").si().get(0).expected().get("F90001.situation"));
        assertEquals(
                List.of("inconnu"),
                when(barque(), "Dites d'abord").si().get(0).expected().get("F90001.situation"));
    }

    @Test
    void calloutsKeepTheirKind() {
        assertTrue(texts(barque(), Passage.Style.WARNING).contains("la maison de l'étang ferme à midi."));
        assertEquals(
                List.of("les visiteurs d'un jour n'ont besoin de rien."), texts(barque(), Passage.Style.GOOD_TO_KNOW));
        assertEquals(List.of("les rames se louent sur place."), texts(barque(), Passage.Style.NOTE));
        assertEquals(
                "le gilet est obligatoire.",
                texts(barque(), Passage.Style.REMINDER).get(0));
        assertEquals(
                List.of("La maison de l'étang ferme à midi."),
                barque().pitfalls().stream().map(Item::text).toList());
    }

    @Test
    void aRowOfATableIsReadWithTheHeadsOfItsColumns() {
        assertEquals(
                List.of(
                        "Longueur : Moins de 4 mètres ; Prix de la saison : Rames ; Prix de la saison : 12 €",
                        "Longueur : Moins de 4 mètres ; Prix de la saison : Voile ; Prix de la saison : 18 € ou 3 jetons"),
                texts(barque(), Passage.Style.TABLE));
    }

    @Test
    void formsServicesAndCountersAreWaysAndSteps() {
        assertEquals(
                List.of(
                        "Remplir le formulaire : Demande de carte de barque (Cerfa n° 99001*02).",
                        "Faire en ligne : Demande de carte de barque en ligne.",
                        "S'adresser à : Mairie.",
                        "Appeler : Allô Étang, 01 99 00 12 34."),
                barque().steps().stream().map(Item::text).toList());
        assertEquals("mairie", barque().channels().get(1).contact());
        assertEquals(
                "la fiche officielle dit que la présence est obligatoire",
                barque().channels().get(1).presence());
        assertTrue(texts(barque(), Passage.Style.CONTACT)
                .contains("Mairie, guichet près de chez vous, Service des rives, Syndicat de l'étang :"
                        + " etang.example/mairies"));
    }

    @Test
    void lawDefinitionsLinksAndFrequentQuestionsAreKept() {
        assertEquals(
                List.of("Code des étangs : article L1, Carte de barque : legifrance.example/L1"),
                texts(barque(), Passage.Style.REFERENCE));
        assertEquals(
                List.of(
                        "Anneau : Place attachée à une barque. Elle ne se prête pas.",
                        "CEC : Commission des étangs communaux"),
                texts(barque(), Passage.Style.DEFINITION));
        assertEquals(
                List.of("Que faire d'une barque trouvée ? (voir F90004)"), texts(barque(), Passage.Style.QUESTION));
        assertTrue(barque().seeAlso().containsAll(List.of("F90004", "F90003", "F90002", "N90001", "R90001")));
    }

    @Test
    void anUnknownElementKeepsItsText() {
        assertTrue(texts(barque(), Passage.Style.PARAGRAPH)
                .containsAll(List.of("Texte d'un élément que personne ne connaît.", "Et sa suite.")));
    }

    @Test
    void aGuidedSearchEndsWithTheSheetToRead() {
        Procedure search = sheets.get("F90002");
        assertEquals(
                List.of(
                        "Que cherchez-vous ?",
                        "Quel est votre cas ? (Vous voulez ramer)",
                        "Quel est votre cas ? (Sur autre chose)"),
                questions(search));
        assertEquals(
                "Lire la fiche officielle « Carte de barque » (F90001).",
                search.steps().get(0).text());
    }

    @Test
    void aCommentFaireSiAsksOnceAndGivesThingsToDo() {
        Procedure change = sheets.get("F90003");
        assertEquals(List.of("Votre barque", "Avez-vous un chien à bord ?"), questions(change));
        assertEquals("Un chien qui nage compte aussi", change.questions().get(1).why());
        assertEquals(
                "Vous avez un chien", change.questions().get(1).choices().get(0).label());
        assertEquals(
                "Je préviens les canards que je connais : par du pain le soir.",
                change.steps().get(4).text());
    }

    @Test
    void theEditionSaysWhoseItIsAndOfWhichDay() {
        assertEquals("2020-03-02", barque().edition().modifiedOn().toString());
        assertEquals("2020-05-20", barque().edition().setDate().toString());
        assertEquals("Licence Ouverte 2.0", barque().edition().licence());
    }
}

package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import fr.guichet.ShippedKnowledge;
import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.SituationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Eight visits, each to its printed sheet, which was read as the worried person reads it.
 *
 * <p>When the content changed on purpose, {@code mvn test -Dtest=StoriesTest -Dguichet.sheets=write} writes the sheets
 * anew; read them before you commit them.
 */
class StoriesTest {

    private static final Path STORIES = ShippedKnowledge.BASE.resolve("src/test/resources/fr/guichet/print/visites");
    private static final boolean WRITES = "write".equals(System.getProperty("guichet.sheets"));

    private final KnowledgeBase knowledge = ShippedKnowledge.open();

    @ParameterizedTest(name = "{0}")
    @DisplayName("the printed sheet")
    @ValueSource(
            strings = {
                "veuve",
                "rsa-arrete",
                "refugie",
                "couple-impots",
                "curatelle",
                "carte-grise",
                "demenagement",
                "sac-vole"
            })
    void sheet(String story) throws IOException {
        String sheet = new TextSheet().render(build(story), Layout.A4);
        Path expected = STORIES.resolve(story + ".txt");
        if (WRITES) {
            Files.writeString(expected, sheet);
        }
        assertEquals(Files.readString(expected), sheet);
        List<String> lines = sheet.lines().toList();
        int turn = lines.indexOf(TextSheet.TURN);
        assertTrue((turn < 0 ? lines.size() : turn + 1) <= 45);
    }

    @Test
    void aWidowIsHelpedInHerOwnNameWithEveryDateSheMayStillKeep() throws IOException {
        String sheet = text("veuve");
        assertTrue(sheet.contains("jeudi 19 août 2027"), "les 12 mois de la réversion");
        assertTrue(sheet.contains("vendredi 19 février 2027"), "les 6 mois de la succession");
        assertTrue(sheet.contains("adresse mail"), "la messagerie qui manque");
    }

    @Test
    void aCoupleDeclaresBeforeTheDayOfItsZone() throws IOException {
        assertTrue(text("couple-impots").contains("au plus tard le jeudi 28 mai 2026"));
    }

    @Test
    void aManInReinforcedCuratelleHasTwoPostures() throws IOException {
        Advice advice = new Adviser(knowledge).advise(situation("curatelle"));
        assertEquals(
                List.of(Posture.ACCOMPANY, Posture.REFER),
                advice.procedures().stream().map(ProcedureAdvice::posture).toList());
        String sheet = text("curatelle");
        assertTrue(sheet.contains("votre curateur"));
        assertTrue(sheet.contains("Remplir la pré-demande"), "la carte d'identité se demande seul");
    }

    @Test
    void anAidThatCountsFromTheRequestIsFiledTodayWithoutTheLease() throws IOException {
        Checklist sheet = build("demenagement");
        assertTrue(sheet.done().get(0).startsWith("Envoyer la demande"));
        assertTrue(text("demenagement").contains("attestation de loyer"));
    }

    @Test
    void aRefugeeFilesOnPaperTodayAndAsksForTheNumber() throws IOException {
        String sheet = text("refugie");
        assertTrue(sheet.indexOf("Remplir et signer") < sheet.indexOf("numéro définitif"));
        assertTrue(sheet.contains("À montrer au guichet"));
    }

    private String text(String story) throws IOException {
        return new TextSheet().render(build(story), Layout.A4);
    }

    private Checklist build(String story) throws IOException {
        Situation situation = situation(story);
        return new ChecklistBuilder(knowledge).build(situation, new Adviser(knowledge).advise(situation));
    }

    private Situation situation(String story) throws IOException {
        Path file = STORIES.resolve(story + ".json");
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            Node node = Node.read(parser, story + ".json");
            return new SituationReader(knowledge, Desk.DEFAULT, LocalDate.of(2026, 11, 23)).read(node, List.of());
        }
    }
}

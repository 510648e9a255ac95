package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.advice.Advice;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.checklist.Checklist;
import fr.guichet.knowledge.Posture;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten visits, each to its printed sheet, which was read as the worried person reads it.
 *
 * <p>When the content changed on purpose, {@code mvn test -Dtest=StoriesTest -Dguichet.sheets=write} writes the sheets
 * anew; read them before you commit them.
 */
class StoriesTest {

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
                "sac-vole",
                "sans-reponse",
                "tutelle"
            })
    void sheet(String story) throws IOException {
        String sheet = new TextSheet().render(build(story), Layout.A4);
        Golden.check("visites/" + story + ".txt", sheet);
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
        Advice advice = Story.read("curatelle").advice();
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
        assertTrue(sheet.contains("À montrer au guichet : « Bonjour, je viens pour : revenu de solidarité active"));
        assertTrue(
                sheet.contains("« Bonjour. Je demande mon numéro de sécurité sociale"),
                "à l'Assurance maladie, pas le RSA");
    }

    private static String text(String story) throws IOException {
        return new TextSheet().render(build(story), Layout.A4);
    }

    private static Checklist build(String story) throws IOException {
        return Story.read(story).sheet();
    }
}

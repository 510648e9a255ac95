package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions answered on the fiche itself. */
class FileQuestionsTest {

    @Test
    void aDayTypedOnAFicheThatIsNotInTheVisitIsKept() {
        Stage stage = FrameTest.fiche();
        choose(stage, "Carte volée");
        choose(stage, "C'était quel jour");
        stage.type("12/11/2026").press(Key.Named.ENTER);
        assertEquals(new Answer.Day(LocalDate.of(2026, 11, 12)), stage.answer("carte.vol_le"));
        assertEquals(List.of(), stage.procedures());
    }

    private static void choose(Stage stage, String row) {
        stage.press(Key.Named.HOME);
        for (int i = 0; i < 30 && !stage.frame().cursorLine().contains(row); i++) {
            stage.press(Key.Named.DOWN);
        }
        stage.press(Key.Named.ENTER);
    }

    @Test
    void severalChoicesAreTickedOneByOneAndUnticked() {
        Stage stage = Stage.real().type("mdph").press(Key.Named.DOWN, Key.Named.ENTER);
        // The first question decides whether the second is asked.
        stage.press(Key.Named.DOWN, Key.Named.DOWN, Key.Named.ENTER);
        for (int i = 0; i < 20 && !stage.frame().cursorLine().contains("La PCH"); i++) {
            stage.press(Key.Named.DOWN);
        }
        stage.press(Key.Named.ENTER, Key.Named.DOWN, Key.Named.ENTER);
        assertTrue(stage.frame().has("[x] La PCH"), stage.frame().text());
        assertTrue(
                stage.frame().cursorLine().contains("[x] La RQTH"),
                stage.frame().text());
        stage.press(Key.Named.ENTER);
        assertTrue(
                stage.frame().cursorLine().contains("[ ] La RQTH"),
                stage.frame().text());
        assertTrue(stage.frame().has("[x] La PCH"), stage.frame().text());
        assertEquals(Place.FILE, stage.model.page().place());
    }

    @Test
    void whatToSeeAlsoOpensAndASheetThatIsNotImportedIsSaid() {
        Stage stage = Stage.real().type("mdph").press(Key.Named.DOWN, Key.Named.ENTER, Key.Named.END);
        for (int i = 0; i < 10 && !stage.frame().cursorLine().contains("» Fiche F"); i++) {
            stage.press(Key.Named.UP);
        }
        stage.press(Key.Named.ENTER);
        assertTrue(
                stage.frame().has("Les fiches officielles ne sont pas importées"),
                stage.frame().text());
        for (int i = 0; i < 20 && !stage.frame().cursorLine().contains("» Allocation aux adultes"); i++) {
            stage.press(Key.Named.UP);
        }
        stage.press(Key.Named.ENTER);
        assertTrue(
                stage.model.page() instanceof Page.File file && file.id().equals("aah"),
                stage.frame().text());
    }
}

package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Questions answered on the fiche itself. */
class FileQuestionsTest {

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
}

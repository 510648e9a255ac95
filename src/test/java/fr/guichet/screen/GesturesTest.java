package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.Answer;
import org.junit.jupiter.api.Test;

/** The line of the half page that a person fills in before coming, typed in the search line. */
class GesturesTest {

    private static final String ALL_KNOWN = "1a 2a 3a 4a 5a 6a 7a 8a 9a 10a 11a 12b";

    @Test
    void itSaysWhatToDoFirstAndTheGesturesThatAreNotSure() {
        Stage stage = Stage.little().type("1a 2b 3c 4? 12c").press(Key.Named.ENTER);
        assertInstanceOf(Dialog.Gestures.class, stage.model.dialog());
        assertTrue(stage.frame().cursorLine().startsWith("> D'abord l'atelier"), stage.frame()::text);
        assertTrue(stage.frame().has("Taper un texte, avec le signe @ et les chiffres : avec de l'aide."));
        assertTrue(stage.frame().has("Enregistrer un document et le retrouver : pas encore."));
        assertTrue(stage.frame().has("Entrée noter dans la visite"));
    }

    @Test
    void enterNotesWhatWouldHaveBeenSeen() {
        Stage stage = Stage.little().type(ALL_KNOWN).press(Key.Named.ENTER, Key.Named.ENTER);
        assertNull(stage.model.dialog());
        assertEquals(new Answer.Choice("autonome"), stage.answer("autonomie"));
        assertTrue(stage.model.seat().home().line().isEmpty(), "the line is free for the person's words");
    }

    @Test
    void escapeKeepsNothing() {
        Stage stage = Stage.little().type(ALL_KNOWN).press(Key.Named.ENTER, Key.Named.ESCAPE);
        assertNull(stage.model.dialog());
        assertTrue(stage.model.visit().isBlank());
    }

    @Test
    void anotherLineIsASearch() {
        for (String typed : new String[] {"3a", "13a 2b", "1a 2z", "carte 1a", "1a 2a carte"}) {
            Stage stage = Stage.little().type(typed).press(Key.Named.ENTER);
            assertTrue(!(stage.model.dialog() instanceof Dialog.Gestures), typed);
        }
    }
}

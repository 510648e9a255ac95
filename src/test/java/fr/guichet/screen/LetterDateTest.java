package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The date of a letter is asked once: the procedure that it opens knows it. */
class LetterDateTest {

    private static Stage letter(String words) {
        return Stage.real().press(Key.Named.DOWN, Key.Named.ENTER).type(words).press(Key.Named.ENTER);
    }

    @Test
    void theQuestionOfTheProcedureIsAnsweredAlready() {
        Stage stage = letter("notification de trop-perçu").type("10/11").press(Key.Named.ENTER, Key.Named.ENTER);
        assertEquals(Place.FILE, stage.model.page().place());
        assertEquals(new Answer.Day(LocalDate.of(2026, 11, 10)), stage.answer("trop-percu.lettre_le"));
    }

    @Test
    void aFineCallsItTheDateOfTheNotice() {
        Stage stage = letter("avis de contravention").type("hier").press(Key.Named.ENTER, Key.Named.ENTER);
        assertEquals(new Answer.Day(LocalDate.of(2026, 11, 20)), stage.answer("amende.avis_le"));
    }

    @Test
    void anUnknownDateAnswersNothing() {
        Stage stage = letter("notification de trop-perçu").press(Key.Named.ENTER);
        assertEquals(Place.FILE, stage.model.page().place());
        assertTrue(stage.model.visit().isBlank());
    }

    @Test
    void aDateThatTheProcedureDoesNotCountFromAnswersNothing() {
        // Asked for the delay of the letter alone: this procedure has another date of its own.
        Stage stage = letter("saisie").type("10/11").press(Key.Named.ENTER, Key.Named.ENTER);
        assertEquals(Place.FILE, stage.model.page().place());
        assertNull(stage.answer("surendettement.depose_le"));
    }
}

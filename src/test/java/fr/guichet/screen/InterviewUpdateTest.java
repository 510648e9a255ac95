package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Situation;
import fr.guichet.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the keys do in the home view and in the interview. */
class InterviewUpdateTest {

    @Nested
    class Home {

        @Test
        void lettersGoToTheSearchLineAndEachSearches() {
            Stage stage = Stage.little().type("apl");
            assertEquals("apl", stage.model.seat().home().line().text());
            assertEquals(
                    List.of("a", "ap", "apl"),
                    stage.effects(Effect.Search.class).stream()
                            .map(Effect.Search::text)
                            .toList());
        }

        @Test
        void inTheListSpaceAddsAndALetterGoesBackToTheLine() {
            Stage stage = Stage.little().type("loyer").press(Key.Named.DOWN).type(" ");
            assertEquals(List.of("aide-logement"), stage.procedures());
            stage.type(" ");
            assertEquals(List.of(), stage.procedures());
            stage.type("s");
            assertEquals("loyers", stage.model.seat().home().line().text());
            assertFalse(stage.model.seat().home().inList());
        }

        @Test
        void questionMarkIsHelpOnAnEmptyLineAndALetterOnAnother() {
            assertEquals(Place.HELP, Stage.little().type("?").model.page().place());
            Stage stage = Stage.little().type("caf?!");
            assertEquals(Place.HOME, stage.model.page().place());
            assertEquals("caf?!", stage.model.seat().home().line().text());
            assertEquals(Place.HELP, stage.press(Key.function(1)).model.page().place());
        }

        @Test
        void keysPressedBeforeTheResultsComeAreKeptInOrder() {
            Stage stage = Stage.little();
            for (char letter : "loyer".toCharArray()) {
                stage.pressOnly(Key.sign(letter));
            }
            stage.pressOnly(Key.Named.ENTER).pressOnly(Key.sign('e'));
            assertEquals(Place.HOME, stage.model.page().place(), "nothing is opened blindly");
            stage.happen(stage.found("loy"));
            assertEquals(Place.HOME, stage.model.page().place(), "results of another text are not these");
            stage.happen(stage.found("loyer"));
            assertEquals(Place.INTERVIEW, stage.model.page().place());
            assertEquals(List.of("aide-logement"), stage.procedures());
        }

        @Test
        void aPasteIsSearchedAndPressesNothing() {
            Stage stage = Stage.little().press(new Key.Paste("carte ".repeat(200)));
            assertEquals(Place.HOME, stage.model.page().place());
            assertEquals(Line.LONGEST, stage.model.seat().home().line().text().length());
            assertEquals(1, stage.effects(Effect.Search.class).size());
        }

        @Test
        void theOfferToResumeNeverTakesTheFocus() {
            Stage stage = Stage.little()
                    .type("l")
                    .happen(new Event.DraftsFound(List.of(new Offer(0, List.of("carte"), 3, Stage.NOW))))
                    .type("oyer")
                    .press(Key.Named.ENTER);
            assertEquals(new Page.File("aide-logement", 0, java.util.Set.of()), stage.model.page());
        }

        @Test
        void anInterruptedVisitIsTakenUpHereWhenNothingIsLost() {
            Stage stage = Stage.little()
                    .happen(new Event.DraftsFound(List.of(new Offer(7, List.of("carte"), 3, Stage.NOW))))
                    .press(Key.Named.DOWN, Key.Named.ENTER);
            assertEquals(List.of(new Effect.Resume(7, 'A')), stage.effects(Effect.Resume.class));
            Situation left = Situation.start(fr.guichet.knowledge.Desk.DEFAULT, LocalDate.of(2026, 11, 21))
                    .forProcedures(List.of("carte"))
                    .answering("urgence", new Answer.Choice("non"));
            stage.happen(new Event.Resumed('A', Visit.start(left)));
            assertEquals(Place.INTERVIEW, stage.model.page().place());
            assertEquals(new Answer.Choice("non"), stage.answer("urgence"));
        }

        @Test
        void theCodeOfASheetTakesTheVisitUpAgain() {
            Stage before = FrameTest.interview().type("41");
            String code = before.model.findings().sheet().code();
            Stage stage = Stage.little().type(code).press(Key.Named.ENTER);
            assertEquals(Place.INTERVIEW, stage.model.page().place(), code);
            assertEquals(before.answer("urgence"), stage.answer("urgence"));
            assertEquals(before.answer("pour_qui"), stage.answer("pour_qui"));
            assertEquals("La visite du papier est reprise.", stage.model.message());
        }

        @Test
        void wordsWithTheNameOfAProcedureAreNoCode() {
            Stage stage = Stage.little().type("carte perdue").press(Key.Named.ENTER);
            assertEquals(Place.FILE, stage.model.page().place());
            assertEquals(List.of(), stage.procedures());
        }

        @Test
        void aLetterThatDoesNotFitTheCodeIsSaid() {
            Stage wrong = Stage.little().type("1d carte X").press(Key.Named.ENTER);
            assertEquals("Repris, mais le code ne va pas tout à fait. Relisez les réponses.", wrong.model.message());
            Stage none = Stage.little().type("1d carte").press(Key.Named.ENTER);
            assertEquals("Repris, mais il manque la lettre à la fin. Relisez les réponses.", none.model.message());
            assertEquals(new Answer.Choice("non"), none.answer("urgence"));
        }
    }

    @Nested
    class Interview {

        @Test
        void aFigureAnswersAndTheNextQuestionComes() {
            Stage stage = FrameTest.interview().type("4");
            assertEquals(new Answer.Choice("non"), stage.answer("urgence"));
            assertTrue(stage.frame().has("C'est pour vous"));
        }

        @Test
        void everyAnswerIsSavedAtOnce() {
            Stage stage = FrameTest.interview().type("4");
            List<Effect.Save> saves = stage.effects(Effect.Save.class);
            assertEquals(stage.model.visit(), saves.get(saves.size() - 1).visit());
        }

        @Test
        void wordsAreTheAnswerWhereOneIsTyped() {
            Stage stage = FrameTest.interview();
            while (!stage.frame().has("Pourquoi une nouvelle carte ?")) {
                stage.type("0");
            }
            stage.type("3hier").press(Key.Named.ENTER);
            assertEquals(new Answer.Day(LocalDate.of(2026, 11, 20)), stage.answer("carte.vol_le"));
            stage.press(Key.Named.BACK_TAB);
            assertFalse(stage.frame().has("h cacher"), () -> stage.frame().text());
            stage.press(new Key.Paste("lundi"), Key.Named.ENTER);
            assertEquals(new Answer.Day(LocalDate.of(2026, 11, 16)), stage.answer("carte.vol_le"));
            assertEquals(
                    Answer.Blank.DONT_KNOW,
                    stage.press(Key.Named.BACK_TAB).type("0").answer("carte.vol_le"));
        }

        @Test
        void zeroIsAnAnswer() {
            assertEquals(Answer.Blank.DONT_KNOW, FrameTest.interview().type("0").answer("urgence"));
        }

        @Test
        void aLetterTicksWhatIsSeenAndAgainUnticksIt() {
            Stage stage = FrameTest.interview();
            InterviewRows.Tick tick =
                    InterviewRows.ticks(stage.model.findings()).get(1);
            stage.press(Key.sign(tick.letter()));
            assertEquals(new Answer.Choice(tick.choice()), stage.answer(tick.question()));
            stage.press(Key.sign(tick.letter()));
            assertNull(stage.answer(tick.question()));
        }

        @Test
        void goingBackChangesAnAnswerAndLosesNoOther() {
            Stage stage = FrameTest.interview()
                    .type("41")
                    .press(Key.Named.BACK_TAB, Key.Named.BACK_TAB)
                    .type("1");
            assertEquals(new Answer.Choice("coupure"), stage.answer("urgence"));
            assertEquals(new Answer.Choice("moi"), stage.answer("pour_qui"));
        }

        @Test
        @DisplayName("« h » hides the panel, and the advice with it")
        void hidesThePanel() {
            Stage stage = FrameTest.interview().type("h");
            assertFalse(stage.frame().has("Conseil pour l'instant"));
            assertFalse(stage.frame(60, 20, Stage.COLOURED).has("Faire avec"));
        }

        @Test
        void adviceIsOnlyForAChosenProcedure() {
            Stage stage = Stage.little().press(Key.function(5));
            assertEquals(Place.HOME, stage.model.page().place());
            assertEquals(Travel.NO_PROCEDURE, stage.model.message());
        }
    }
}

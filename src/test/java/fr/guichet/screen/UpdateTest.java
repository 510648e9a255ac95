package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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

/** What keys do, told as a counsellor would. */
class UpdateTest {

    private static Answer answer(Stage stage, String question) {
        return stage.model.visit().situation().answers().get(question);
    }

    private static List<String> procedures(Stage stage) {
        return stage.model.visit().situation().procedures();
    }

    private static <T extends Effect> List<T> effects(Stage stage, Class<T> type) {
        return stage.effects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Nested
    class Home {

        @Test
        void lettersGoToTheSearchLineAndEachSearches() {
            Stage stage = Stage.little().type("apl");
            assertEquals("apl", stage.model.seat().home().line().text());
            assertEquals(
                    List.of("a", "ap", "apl"),
                    effects(stage, Effect.Search.class).stream()
                            .map(Effect.Search::text)
                            .toList());
        }

        @Test
        void inTheListSpaceAddsAndALetterGoesBackToTheLine() {
            Stage stage = Stage.little().type("loyer").press(Key.Named.DOWN).type(" ");
            assertEquals(List.of("aide-logement"), procedures(stage));
            stage.type(" ");
            assertEquals(List.of(), procedures(stage));
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
            assertEquals(List.of("aide-logement"), procedures(stage));
        }

        @Test
        void aPasteIsSearchedAndPressesNothing() {
            Stage stage = Stage.little().press(new Key.Paste("carte ".repeat(200)));
            assertEquals(Place.HOME, stage.model.page().place());
            assertEquals(Line.LONGEST, stage.model.seat().home().line().text().length());
            assertEquals(1, effects(stage, Effect.Search.class).size());
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
            assertEquals(List.of(new Effect.Resume(7, 'A')), effects(stage, Effect.Resume.class));
            Situation left = Situation.start(fr.guichet.knowledge.Desk.DEFAULT, LocalDate.of(2026, 11, 21))
                    .forProcedures(List.of("carte"))
                    .answering("urgence", new Answer.Choice("non"));
            stage.happen(new Event.Resumed('A', Visit.start(left)));
            assertEquals(Place.INTERVIEW, stage.model.page().place());
            assertEquals(new Answer.Choice("non"), answer(stage, "urgence"));
        }

        @Test
        void theCodeOfASheetTakesTheVisitUpAgain() {
            Stage before = FrameTest.interview().type("41");
            String code = before.model.findings().sheet().code();
            Stage stage = Stage.little().type(code).press(Key.Named.ENTER);
            assertEquals(Place.INTERVIEW, stage.model.page().place(), code);
            assertEquals(answer(before, "urgence"), answer(stage, "urgence"));
            assertEquals(answer(before, "pour_qui"), answer(stage, "pour_qui"));
        }
    }

    @Nested
    class Interview {

        @Test
        void aFigureAnswersAndTheNextQuestionComes() {
            Stage stage = FrameTest.interview().type("4");
            assertEquals(new Answer.Choice("non"), answer(stage, "urgence"));
            assertTrue(stage.frame().has("C'est pour vous"));
        }

        @Test
        void everyAnswerIsSavedAtOnce() {
            Stage stage = FrameTest.interview().type("4");
            List<Effect.Save> saves = effects(stage, Effect.Save.class);
            assertEquals(stage.model.visit(), saves.get(saves.size() - 1).visit());
        }

        @Test
        void zeroIsAnAnswer() {
            assertEquals(Answer.Blank.DONT_KNOW, answer(FrameTest.interview().type("0"), "urgence"));
        }

        @Test
        void aLetterTicksWhatIsSeenAndAgainUnticksIt() {
            Stage stage = FrameTest.interview();
            InterviewRows.Tick tick =
                    InterviewRows.ticks(stage.model.findings()).get(1);
            stage.press(Key.sign(tick.letter()));
            assertEquals(new Answer.Choice(tick.choice()), answer(stage, tick.question()));
            stage.press(Key.sign(tick.letter()));
            assertNull(answer(stage, tick.question()));
        }

        @Test
        void goingBackChangesAnAnswerAndLosesNoOther() {
            Stage stage = FrameTest.interview()
                    .type("41")
                    .press(Key.Named.BACK_TAB, Key.Named.BACK_TAB)
                    .type("1");
            assertEquals(new Answer.Choice("coupure"), answer(stage, "urgence"));
            assertEquals(new Answer.Choice("moi"), answer(stage, "pour_qui"));
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

    @Nested
    class Sheet {

        @Test
        void itIsTheTextThatPrints() {
            Stage stage = FrameTest.interview().type("4li");
            Effect.Print print = effects(stage, Effect.Print.class).get(0);
            assertEquals(stage.model.findings().paper(), print.text());
            assertTrue(print.text().startsWith("Votre feuille de route"), print::text);
        }

        @Test
        void aDocumentIsTickedOnItsLine() {
            Stage stage = FrameTest.interview().type("l");
            List<String> lines = stage.engines.lines(stage.model);
            int row = 0;
            while (!lines.get(row).contains("☐ Photo d")) {
                row++;
            }
            for (int i = 0; i < row; i++) {
                stage.press(Key.Named.DOWN);
            }
            stage.type(" ");
            assertEquals(1, stage.model.visit().situation().inHand().size());
            assertFalse(stage.model.findings().paper().contains("☐ Photo d"), stage.model.findings()::paper);
        }

        @Test
        void aNoteIsOnPaperAndNeverSaved() {
            Stage stage = FrameTest.interview().type("l");
            int saves = effects(stage, Effect.Save.class).size();
            stage.type("n").type("rappeler lundi").press(Key.Named.ENTER);
            assertTrue(stage.model.findings().paper().endsWith("Note : rappeler lundi\n"));
            assertEquals(saves, effects(stage, Effect.Save.class).size());
        }

        @Test
        void theFicheDoesNotJoinTheVisitWhenItIsPrinted() {
            Stage stage = FrameTest.fiche().type("i");
            assertEquals(1, effects(stage, Effect.Print.class).size());
            assertEquals(List.of(), procedures(stage));
        }
    }

    @Nested
    class Persons {

        @Test
        void aNewPersonIsAskedOnceAndNothingStays() {
            Stage stage = FrameTest.interview().type("4").press(Key.control('n'));
            assertInstanceOf(Dialog.NewPerson.class, stage.model.dialog());
            stage.type("o");
            assertTrue(stage.model.visit().isBlank());
            assertEquals(Place.HOME, stage.model.page().place());
            assertEquals(List.of(new Effect.Discard('A')), effects(stage, Effect.Discard.class));
            assertEquals(1, effects(stage, Effect.Wipe.class).size());
        }

        @Test
        void noKeepsTheVisit() {
            Stage stage =
                    FrameTest.interview().type("4").press(Key.control('n')).type("n");
            assertEquals(List.of("carte"), procedures(stage));
        }

        @Test
        void aVisitPutAsideComesBackAsItWas() {
            Stage stage = FrameTest.interview()
                    .type("4")
                    .press(Key.control('p'))
                    .type("+")
                    .type("loyer");
            assertEquals('B', stage.model.seat().letter());
            stage.press(Key.control('p')).type("a");
            assertEquals(Place.INTERVIEW, stage.model.page().place());
            assertEquals(new Answer.Choice("non"), answer(stage, "urgence"));
        }

        @Test
        void theHiddenScreenSwallowsTheKeyThatWakesIt() {
            Stage stage = FrameTest.interview().happen(new Event.Idle()).type("4");
            assertInstanceOf(Dialog.SamePerson.class, stage.model.dialog());
            assertNull(answer(stage, "urgence"));
            assertNull(stage.type("o").model.dialog());
            assertEquals(List.of("carte"), procedures(stage));
        }

        @Test
        void afterTheTimeToForgetEveryVisitIsGone() {
            Stage stage =
                    FrameTest.interview().press(Key.control('p')).type("+").happen(new Event.Expired());
            assertEquals(1, stage.model.seats().size());
            assertTrue(stage.model.seat().isBlank());
            assertEquals(2, effects(stage, Effect.Discard.class).size());
        }

        @Test
        void theEndOfAVisitWipesIt() {
            Stage stage = FrameTest.interview()
                    .type("t")
                    .press(Key.Named.END, Key.Named.ENTER)
                    .type("o");
            assertTrue(stage.model.seat().isBlank());
            assertEquals(List.of(new Effect.Discard('A')), effects(stage, Effect.Discard.class));
        }
    }

    @Test
    void theBagSaysWhatOpensAndIsNeverSaved() {
        Stage stage = Stage.real().press(Key.function(7));
        assertTrue(stage.frame().has("rien encore"), () -> stage.frame().text());
        for (int i = 0; i < stage.engines.things().size(); i++) {
            stage.type(" ").press(Key.Named.DOWN);
        }
        assertFalse(stage.frame().has("rien encore"), () -> stage.frame().text());
        assertTrue(stage.frame().cursorLine().startsWith("> [x]"));
        assertEquals(List.of(), effects(stage, Effect.Save.class));
    }

    @Test
    void aLetterAsksItsDateThenOpensItsProcedure() {
        Stage stage = FrameTest.letters().type("percu notif").press(Key.Named.ENTER);
        assertEquals(Dialog.Purpose.LETTER, ((Dialog.Entry) stage.model.dialog()).purpose());
        stage.type("demain").press(Key.Named.ENTER);
        assertTrue(stage.model.dialog() != null, "a letter is not dated of tomorrow");
        stage.press(Key.control('a'), Key.control('k')).type("10/11/2026").press(Key.Named.ENTER);
        assertTrue(stage.frame().has("vendredi 8 janvier 2027"), () -> stage.frame()
                .text());
        stage.press(Key.Named.ENTER);
        assertEquals(new Page.File("aide-logement", 0, java.util.Set.of()), stage.model.page());
        stage.press(Key.Named.ESCAPE);
        assertEquals(Place.LETTERS, stage.model.page().place());
        assertEquals(List.of(), effects(stage, Effect.Save.class), "nothing of a letter is kept");
    }

    @Test
    void aLetterWithoutACountedDelayOpensAtOnce() {
        Stage stage = FrameTest.letters().type("colis").press(Key.Named.ENTER);
        assertEquals(Place.FILE, stage.model.page().place());
    }

    @Test
    void wordsThatNoLetterHasAreLookedForInTheProcedures() {
        Stage stage = FrameTest.letters().type("loyer").press(Key.Named.ENTER);
        assertEquals(Place.HOME, stage.model.page().place());
        assertTrue(stage.frame().has("loyer"), () -> stage.frame().text());
    }

    @Test
    void escapeEmptiesTheWordsOfALetterThenGoesBack() {
        Stage stage = FrameTest.letters().type("colis").press(Key.Named.ESCAPE);
        assertEquals(Place.LETTERS, stage.model.page().place());
        assertEquals(Place.HOME, stage.press(Key.Named.ESCAPE).model.page().place());
    }

    @Test
    void emergencyIsAKeyAwayEverywhereAndLeavesNoTrace() {
        Stage stage = FrameTest.interview().type("4");
        Visit before = stage.model.visit();
        int saves = effects(stage, Effect.Save.class).size();
        for (Key key : List.of(Key.sign('!'), Key.function(2))) {
            stage.press(key);
            assertEquals(Place.EMERGENCY, stage.model.page().place());
            stage.press(Key.Named.DOWN, Key.sign('i'), Key.Named.ESCAPE);
        }
        assertEquals(before, stage.model.visit());
        assertEquals(saves, effects(stage, Effect.Save.class).size());
        String slip = effects(stage, Effect.Print.class).get(0).text();
        assertTrue(slip.startsWith("Numéros utiles\n"), slip);
    }

    @Test
    void controlCLeavesFromAnywhereWithStatus130() {
        for (Stage stage : List.of(
                Stage.little(),
                FrameTest.interview().happen(new Event.Idle()),
                FrameTest.interview().type("ln"),
                FrameTest.interview().press(Key.control('n')))) {
            stage.press(Key.control('c'));
            assertEquals(List.of(new Effect.Quit(130)), effects(stage, Effect.Quit.class));
        }
    }

    @Test
    void everyViewTellsItsKeysAndNoKeyMeansTwoThings() {
        for (Place place : Place.values()) {
            java.util.Map<Key, Action> seen = new java.util.HashMap<>();
            for (KeyTable.Binding binding : KeyTable.of(place)) {
                for (Key key : binding.keys()) {
                    Action other = seen.put(key, binding.action());
                    assertTrue(other == null || other == binding.action(), () -> place + " " + key);
                }
            }
        }
    }
}

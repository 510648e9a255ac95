package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Contact;
import fr.guichet.visit.Visit;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the keys do in the views that come after the interview, and everywhere. */
class UpdateTest {

    @Nested
    class Sheet {

        @Test
        void itIsTheTextThatPrints() {
            Stage stage = FrameTest.interview().type("4li");
            Effect.Print print = stage.effects(Effect.Print.class).get(0);
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
            int saves = stage.effects(Effect.Save.class).size();
            stage.type("n").type("rappeler lundi").press(Key.Named.ENTER);
            assertTrue(stage.model.findings().paper().endsWith("Note : rappeler lundi\n"));
            assertEquals(saves, stage.effects(Effect.Save.class).size());
        }

        @Test
        void theFicheDoesNotJoinTheVisitWhenItIsPrinted() {
            Stage stage = FrameTest.fiche().type("i");
            assertEquals(1, stage.effects(Effect.Print.class).size());
            assertEquals(List.of(), stage.procedures());
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
            assertEquals(List.of(new Effect.Discard('A')), stage.effects(Effect.Discard.class));
            assertEquals(1, stage.effects(Effect.Wipe.class).size());
        }

        @Test
        void noKeepsTheVisit() {
            Stage stage =
                    FrameTest.interview().type("4").press(Key.control('n')).type("n");
            assertEquals(List.of("carte"), stage.procedures());
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
            assertEquals(new Answer.Choice("non"), stage.answer("urgence"));
        }

        @Test
        void theHiddenScreenSwallowsTheKeyThatWakesIt() {
            Stage stage = FrameTest.interview().happen(new Event.Idle()).type("4");
            assertInstanceOf(Dialog.SamePerson.class, stage.model.dialog());
            assertNull(stage.answer("urgence"));
            assertNull(stage.type("o").model.dialog());
            assertEquals(List.of("carte"), stage.procedures());
        }

        @Test
        void afterTheTimeToForgetEveryVisitIsGone() {
            Stage stage =
                    FrameTest.interview().press(Key.control('p')).type("+").happen(new Event.Expired());
            assertEquals(1, stage.model.seats().size());
            assertTrue(stage.model.seat().isBlank());
            assertEquals(2, stage.effects(Effect.Discard.class).size());
        }

        @Test
        void theEndOfAVisitWipesIt() {
            Stage stage = FrameTest.interview()
                    .type("t")
                    .press(Key.Named.END, Key.Named.ENTER)
                    .type("o");
            assertTrue(stage.model.seat().isBlank());
            assertEquals(List.of(new Effect.Discard('A')), stage.effects(Effect.Discard.class));
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
        assertEquals(List.of(), stage.effects(Effect.Save.class));
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
        assertEquals(List.of(), stage.effects(Effect.Save.class), "nothing of a letter is kept");
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
        int saves = stage.effects(Effect.Save.class).size();
        for (Key key : List.of(Key.sign('!'), Key.function(2))) {
            stage.press(key);
            assertEquals(Place.EMERGENCY, stage.model.page().place());
            stage.press(Key.Named.DOWN, Key.sign('i'), Key.Named.ESCAPE);
        }
        assertEquals(before, stage.model.visit());
        assertEquals(saves, stage.effects(Effect.Save.class).size());
        String slip = stage.effects(Effect.Print.class).get(0).text();
        assertTrue(slip.startsWith("Numéros utiles\n"), slip);
    }

    @Test
    void everyEmergencyNumberIsOnShowOrATabAway() {
        for (Size size : List.of(Size.USUAL, new Size(60, 20), new Size(40, 12))) {
            for (EmergencyRow row : EmergencyRow.values()) {
                Stage stage = Stage.real().happen(new Event.Resized(size)).press(Key.function(2));
                for (int i = 0; i < row.ordinal(); i++) {
                    stage.press(Key.Named.DOWN);
                }
                StringBuilder shown = new StringBuilder();
                for (int part = 0; part < 9; part++) {
                    shown.append(stage.frame(size.columns(), size.rows(), Stage.COLOURED)
                                    .text())
                            .append('\n');
                    stage.press(Key.Named.TAB);
                }
                for (Contact contact : row.contacts(stage.engines.contacts().values())) {
                    assertTrue(shown.indexOf(contact.phone()) >= 0, () -> size + ", " + row + " : " + contact.phone());
                }
            }
        }
    }

    @Test
    void theNumberMadeForTheSituationComesFirst() {
        Stage stage = Stage.real().press(Key.function(2));
        assertTrue(stage.frame().lines().get(4).endsWith("39 19 : Violences femmes info"), stage.frame()::text);
    }

    @Test
    void whatIsSaidOfAPrintIsTrueOfTheViewAndTheScreenIsDrawnAgain() {
        Event none = new Event.Printed(Printer.Result.NO_PRINTER);
        Stage sheet = FrameTest.interview().type("li").happen(none);
        assertEquals(
                "Pas d'imprimante à ce poste : « s » enregistre la feuille dans un fichier.", sheet.model.message());
        assertEquals(1, sheet.effects(Effect.Redraw.class).size(), "a terminal without a printer shows the sheet");
        Stage fiche = FrameTest.fiche().type("i").happen(none);
        assertEquals("Pas d'imprimante à ce poste. Dans la liste, « s » enregistre la feuille.", fiche.model.message());
        Stage numbers = Stage.little().type("!i").happen(none);
        assertEquals("Pas d'imprimante à ce poste : recopiez les numéros à la main.", numbers.model.message());
    }

    @Test
    void fromTheSheetTheAdviceOpensAtWhatIsToBeChecked() {
        Stage stage = FrameTest.interview().type("l");
        assertTrue(stage.frame().has("à vérifier avant de donner"), () -> stage.frame()
                .text());
        stage.type("c");
        assertEquals("> À vérifier avant de donner la feuille", stage.frame().cursorLine());
        stage.press(Key.Named.ESCAPE, Key.Named.ESCAPE).type("c");
        assertEquals("> Carte d'identité", stage.frame().cursorLine());
    }

    @Test
    void onANarrowScreenTheCounsellorTicksInAListAndAnswersNoHiddenQuestion() {
        Stage stage = FrameTest.interview().happen(new Event.Resized(new Size(60, 20)));
        stage.type("v40").press(Key.Named.DOWN, Key.Named.ENTER);
        assertEquals(new Answer.Choice("partielle"), stage.answer("autonomie"));
        assertNull(stage.answer("urgence"), "no question was on show");
        stage.press(Key.Named.ENTER);
        assertNull(stage.answer("autonomie"));
        assertEquals(new Answer.Choice("non"), stage.type("v4").answer("urgence"));
    }

    @Test
    void aFicheThatIsNotInTheVisitSaysHowToPutItThere() {
        Stage stage = FrameTest.fiche().type("l");
        assertTrue(stage.model.message().startsWith("Mettez d'abord cette démarche"), stage.model.message());
    }

    @Test
    void controlCLeavesFromAnywhereWithStatus130() {
        for (Stage stage : List.of(
                Stage.little(),
                FrameTest.interview().happen(new Event.Idle()),
                FrameTest.interview().type("ln"),
                FrameTest.interview().press(Key.control('n')))) {
            stage.press(Key.control('c'));
            assertEquals(List.of(new Effect.Quit(130)), stage.effects(Effect.Quit.class));
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

package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.checklist.Leaf;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The papers that go with the sheet: {@code a}, on the sheet. */
class PapersTest {

    /** On the sheet, with the papers open and none ticked. */
    private static Stage noneTicked() {
        Stage stage = FrameTest.interview().type("la");
        for (Leaf.Kind kind : Leaf.Kind.values()) {
            if (papers(stage).ticked().contains(kind)) {
                stage.type(" ");
            }
            stage.press(Key.Named.DOWN);
        }
        for (int i = 0; i < Leaf.Kind.values().length; i++) {
            stage.press(Key.Named.UP);
        }
        assertEquals(Set.of(), papers(stage).ticked());
        return stage;
    }

    private static Dialog.Papers papers(Stage stage) {
        return assertInstanceOf(Dialog.Papers.class, stage.model.dialog());
    }

    @Test
    void whatTheAdviceAsksForIsTicked() {
        Stage stage = FrameTest.interview().type("la");
        Set<Leaf.Kind> asked =
                Set.copyOf(stage.engines.papersAsked(stage.model.visit().situation()));
        assertEquals(asked, papers(stage).ticked());
        for (Leaf.Kind kind : Leaf.Kind.values()) {
            String box = (asked.contains(kind) ? "[x] " : "[ ] ") + kind.label();
            assertTrue(
                    stage.frame().has(box), () -> box + " in\n" + stage.frame().text());
        }
    }

    @Test
    void spaceTicksAndUnticksTheMarkedOne() {
        Stage stage = noneTicked().press(Key.Named.DOWN).type(" ");
        assertEquals(Set.of(Leaf.Kind.CONSENT), papers(stage).ticked());
        assertTrue(stage.frame().cursorLine().startsWith("> [x] La carte à lire"), stage.frame()::cursorLine);
        stage.type(" ");
        assertEquals(Set.of(), papers(stage).ticked());
    }

    @Test
    void theArrowsStopAtBothEnds() {
        Stage stage = noneTicked().press(Key.Named.UP);
        assertEquals(0, papers(stage).selected());
        for (int i = 0; i < 20; i++) {
            stage.press(Key.Named.DOWN);
        }
        assertTrue(stage.frame().cursorLine().contains("La fiche de rappel"), stage.frame()::cursorLine);
    }

    @Test
    void thePapersPrintEachOnAPageAndWithoutTheSheet() {
        Stage stage = noneTicked().type(" ").press(Key.Named.DOWN).type(" i");
        assertNull(stage.model.dialog());
        List<Effect.Print> prints = stage.effects(Effect.Print.class);
        assertEquals(1, prints.size());
        String text = prints.get(0).text();
        assertFalse(text.contains("Votre feuille de route"), text);
        assertTrue(text.contains("\f"), "the card starts a page: " + text);
        assertTrue(text.toLowerCase(java.util.Locale.ROOT).contains("mandat"), text);
    }

    @Test
    void enterPrintsTooAndNothingTickedPrintsNothing() {
        Stage stage = noneTicked().press(Key.Named.ENTER);
        assertEquals(List.of(), stage.effects(Effect.Print.class));
        assertEquals("Aucun papier n'est coché.", stage.model.message());
        stage.type("a").press(Key.Named.DOWN).type(" ").press(Key.Named.ENTER);
        assertEquals(1, stage.effects(Effect.Print.class).size());
    }

    @Test
    void withoutAPrinterThePapersAreSaved() {
        Stage stage = noneTicked().type(" s");
        assertTrue(stage.frame().has("> papiers-2026-11-21.txt"), stage.frame()::text);
        stage.press(Key.Named.ENTER);
        Effect.Write text = stage.effects(Effect.Write.class).get(0);
        assertEquals(Effect.Form.TEXT, text.form());
        assertTrue(text.sheet().toLowerCase(java.util.Locale.ROOT).startsWith("mandat"), text.sheet());
        stage.type("a").press(Key.Named.DOWN).type(" s").press(Key.control('u'));
        stage.type("carte.pdf").press(Key.Named.ENTER);
        Effect.Write page = stage.effects(Effect.Write.class).get(1);
        assertEquals(Effect.Form.PDF, page.form());
        assertTrue(page.sheet().startsWith("<!DOCTYPE html>"), page.sheet());
        Stage none = noneTicked().type("s");
        assertEquals("Aucun papier n'est coché.", none.model.message());
    }

    @Test
    void escapeGoesBackToTheSheet() {
        Stage stage = noneTicked().press(Key.Named.ESCAPE);
        assertNull(stage.model.dialog());
        assertEquals(Place.LIST, stage.model.page().place());
        assertEquals(List.of(), stage.effects(Effect.Print.class));
    }
}

package fr.guichet.print;

import static fr.guichet.SheetKnowledge.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.checklist.Act;
import fr.guichet.checklist.Checklist;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How to do a step, gesture by gesture")
class GesturesTest {

    private static final Checklist CHOSEN =
            visit("geste").answer("geste.quoi", "joindre").sheet();

    @Test
    @DisplayName("stands on the short sheet, numbered, when it is what the person came to learn")
    void learnt() {
        assertTrue(
                text(CHOSEN, false)
                        .contains(
                                """
                                   - Joindre le papier.
                                     1. Cliquer sur le trombone.
                                     2. Choisir le papier.
                                """),
                text(CHOSEN, false));
    }

    @Test
    @DisplayName("waits for the long sheet as long as it is not sure that the step counts")
    void uncertain() {
        Checklist open = visit("geste").sheet();
        assertFalse(text(open, false).contains("trombone"), text(open, false));
        assertTrue(text(open, true).contains("1. Cliquer sur le trombone."), text(open, true));
    }

    @Test
    @DisplayName("is for the long sheet only in a procedure that teaches nothing")
    void notLearnt() {
        Act act = new Act("a.b", "Ouvrir le compte.", Act.YOU, "", false, List.of(), List.of("Cliquer."), false, "");
        assertEquals(List.of(), act.gestures(false));
        assertEquals(List.of("Cliquer."), act.gestures(true));
    }

    @Test
    @DisplayName("is a numbered list in HTML")
    void html() {
        assertTrue(HtmlSheet.render(CHOSEN, Layout.A4)
                .contains("<ol>\n<li>Cliquer sur le trombone.</li>\n<li>Choisir le papier.</li>\n</ol>"));
    }

    private static String text(Checklist sheet, boolean detail) {
        return new TextSheet().render(sheet, Layout.A4.withDetail(detail));
    }
}

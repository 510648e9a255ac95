package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.LocalKnowledge;
import fr.guichet.knowledge.LocalNote;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A note of the desk, from its fiche")
class DeskNoteTest {

    @Test
    void isTypedKeptAndShown() {
        Stage stage = Stage.little();
        String id = stage.engines.entries().iterator().next().id();
        stage.model = stage.model.open(new Page.File(id, 0, Set.of()));
        stage.press(Key.sign('n')).type("+ Sans rendez-vous.").press(Key.Named.ENTER);
        assertTrue(stage.effects.contains(new Effect.KeepNote(id, "+ Sans rendez-vous.")), stage.effects::toString);
        LocalKnowledge kept = LocalKnowledge.NONE.withNotes(
                Map.of(id, List.of(new LocalNote("Sans rendez-vous.", true, null, true))), Map.of());
        stage.happen(new Event.Noted(kept));
        assertTrue(stage.frame().has("Notes du poste"), stage.frame().text());
        assertTrue(stage.frame().has("Sans rendez-vous."));
        stage.press(Key.sign('n'));
        assertEquals(
                "+ Sans rendez-vous.",
                ((Dialog.Entry) stage.model.dialog()).line().text());
    }
}

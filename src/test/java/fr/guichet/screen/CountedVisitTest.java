package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.report.Audience;
import fr.guichet.report.Outcome;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The end of a visit counts it")
class CountedVisitTest {

    @Test
    void onceWithTheOutcomeThatOneKeyGives() {
        Stage stage = closing(Stage.little());
        stage.happen(new Event.Tick(Stage.NOW.plusMinutes(40))).press(Key.sign('2'));
        assertTrue(stage.frame().has("« En attente d'une réponse » : terminer la visite et tout effacer ?"));
        stage.press(Key.sign('o'));
        Effect.Count counted = counts(stage).get(0);
        assertEquals(1, counts(stage).size());
        assertEquals(Outcome.WAITING, counted.activity().outcome());
        assertEquals(45, counted.activity().minutes());
        assertTrue(stage.model.seat().isBlank());
    }

    @Test
    void withoutAnOutcomeWhenSomebodyElseSitsDown() {
        Stage stage = closing(Stage.little());
        stage.press(Key.control('n'), Key.sign('o'));
        assertEquals(null, counts(stage).get(0).activity().outcome());
    }

    @Test
    void notWhenItIsKeptNorWhenNobodyCame() {
        Stage stage = closing(Stage.little());
        stage.press(Key.sign('1'), Key.sign('n'));
        assertEquals(List.of(), counts(stage));
        Stage nobody = Stage.little().press(Key.control('n'));
        assertEquals(List.of(), counts(nobody));
    }

    @Test
    void asksWhoCameOneKeyEachSkippable() {
        Stage stage = closing(Stage.askingWho()).press(Key.sign('1'));
        assertTrue(stage.frame().has("Tranche d'âge"), stage.frame().text());
        stage.press(Key.sign('7'), Key.sign('0'), Key.sign('4'), Key.sign('o'));
        Audience who = counts(stage).get(0).who();
        assertEquals("soixante_dix_plus", who.said().get(Audience.Trait.AGE));
        assertEquals(null, who.said().get(Audience.Trait.GENDER));
        assertEquals("retraite", who.said().get(Audience.Trait.STATUS));
    }

    private static Stage closing(Stage stage) {
        String id = stage.engines.entries().iterator().next().id();
        stage.model = stage.model.open(new Page.File(id, 0, java.util.Set.of()));
        return stage.press(Key.sign('m'), Key.function(8));
    }

    private static List<Effect.Count> counts(Stage stage) {
        return stage.effects.stream()
                .filter(Effect.Count.class::isInstance)
                .map(Effect.Count.class::cast)
                .toList();
    }
}

package fr.guichet.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.guichet.SheetKnowledge;
import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Condition.Clause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands after « Seulement si ». */
class ConditionWordsTest {

    private static final Map<String, List<String>> ALL_OBJECTS = Map.of("aide.objets", List.of("a", "b", "c"));

    @Test
    void severalChoicesAreAListWithOneOu() {
        assertEquals("un, deux ou trois", words(new Clause(ALL_OBJECTS)));
    }

    @Test
    void severalGroupsOfOneQuestionAreOneList() {
        assertEquals(
                "un, deux, trois ou demande nouvelle",
                words(new Clause(ALL_OBJECTS), new Clause(Map.of("aide.cas", List.of("demande")))));
    }

    @Test
    void aListEndsBeforeTheNextCondition() {
        Map<String, List<String>> both = new LinkedHashMap<>(ALL_OBJECTS);
        both.put("aide.cas", List.of("demande"));
        assertEquals("un, deux ou trois, et demande nouvelle", words(new Clause(both)));
        assertEquals(
                "un, deux ou trois, et demande nouvelle, ou aide arrêtée",
                words(new Clause(both), new Clause(Map.of("aide.cas", List.of("arret")))));
    }

    private static String words(Clause... clauses) {
        SheetKnowledge.Visit visit = SheetKnowledge.visit("aide");
        return new ConditionWords(SheetKnowledge.open(), visit.situation().facts())
                .words(new Condition(List.of(clauses), List.of()));
    }
}

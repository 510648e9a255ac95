package fr.guichet.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.authoring.KnowledgeFolder;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.KnowledgeReader;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table as a whole: no rule that never fires, something always allowed, every fact with its source. */
class RuleTableTest {

    private final KnowledgeFolder folder = KnowledgeFolder.read(ShippedKnowledge.BASE.resolve("knowledge"));

    @TestFactory
    Stream<DynamicTest> everyRuleFiresSomewhere() {
        List<Rule> dead = reach(folder.rules()).dead();
        return folder.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertFalse(dead.contains(rule), "never fires")));
    }

    @Test
    void aRuleThatCannotFireIsFound() throws IOException {
        List<Rule> rules = rules(
                """
                {"regles": [
                  {"id": "jamais", "donne": "faire", "si": {"protection": "tutelle"}, "sauf": {"protection": "tutelle"}, "parce_que": "x"},
                  {"id": "cachee_par", "donne": "orienter", "si": {"urgence": "48h"}, "parce_que": "x"},
                  {"id": "cachee", "donne": "faire", "si": {"urgence": "48h"}, "parce_que": "x"},
                  {"id": "defaut", "donne": "accompagner", "parce_que": "x"}]}
                """);
        assertEquals(
                List.of("jamais", "cachee"),
                reach(rules).dead().stream().map(Rule::id).toList());
    }

    @Test
    void somethingIsAlwaysAllowed() throws IOException {
        assertTrue(reach(folder.rules()).alwaysAllowsSomething());
        assertFalse(reach(
                        rules(
                                """
                        {"regles": [
                          {"id": "non", "interdit": "accompagner", "si": {"urgence": "48h"}, "parce_que": "x"},
                          {"id": "defaut", "donne": "accompagner", "parce_que": "x"}]}
                        """))
                .alwaysAllowsSomething());
    }

    @Test
    void everyRuleHasItsSourceAndItsDate() {
        for (Rule rule : folder.rules()) {
            assertFalse(rule.provenance().source().isBlank(), rule.id());
            assertTrue(rule.provenance().checkedOn() != null, rule.id());
        }
    }

    @Test
    void noTwoRulesHaveTheSameName() {
        assertEquals(
                folder.rules().size(),
                folder.rules().stream().map(Rule::id).distinct().count());
    }

    private RuleReach reach(List<Rule> rules) {
        return new RuleReach(rules, folder.interview(), folder.procedures().values());
    }

    private static List<Rule> rules(String json) throws IOException {
        List<Fault> faults = new ArrayList<>();
        try (var parser = new com.fasterxml.jackson.core.JsonFactory().createParser(json)) {
            return KnowledgeReader.rules(Node.read(parser, "conseil.yaml"), faults);
        }
    }
}

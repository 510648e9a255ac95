package fr.guichet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Fault;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped content is whole, and every way through it ends well. */
class ShippedKnowledgeTest {

    private final KnowledgeFolder folder = KnowledgeFolder.read(ShippedKnowledge.BASE.resolve("knowledge"));

    @Test
    void hasNoFault() {
        assertEquals("", told(Verifier.check(folder, ShippedKnowledge.TODAY)));
    }

    @Test
    void everyWayThroughItsQuestionsEndsWithAPostureAndASheet() {
        assertEquals("", told(Walks.check(folder, Walks.RANDOM, ShippedKnowledge.TODAY)));
    }

    private static String told(List<Fault> faults) {
        return faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
    }
}

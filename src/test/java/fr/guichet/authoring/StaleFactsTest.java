package fr.guichet.authoring;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What will be stale one day, over all that is shipped. */
class StaleFactsTest {

    private static final KnowledgeFolder SHIPPED = KnowledgeFolder.read(ShippedKnowledge.BASE.resolve("knowledge"));

    @Test
    void everyFactHasADayItWasCheckedAndFictionalPeopleStateNone() {
        List<String> lines = StaleFacts.on(LocalDate.of(2099, 1, 1), SHIPPED);
        assertTrue(lines.size() > 500, "every fact is stale by then: " + lines.size());
        for (String line : lines) {
            assertFalse(line.endsWith("jamais vérifié"), line);
            assertFalse(line.startsWith("entrainement.yaml"), line);
        }
    }

    @Test
    void anAmountOfAprilIsStaleInTheNextOne() {
        List<String> lines = StaleFacts.on(LocalDate.of(2027, 5, 1), SHIPPED);
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("demarches/rsa.yaml") && line.contains("651,69 €")),
                lines.toString());
        assertFalse(StaleFacts.on(LocalDate.of(2027, 3, 31), SHIPPED).stream()
                .anyMatch(line -> line.startsWith("demarches/rsa.yaml")));
    }
}

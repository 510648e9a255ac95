package fr.guichet.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.interview.SelfCheck.Verdict;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfCheckTest {

    @ParameterizedTest(name = "{0} : {1}")
    @DisplayName("come, workshop first, or alone with the sheet")
    @CsvSource({
        "1a 2a 3a 4a 5a 6a 7a 8a 9a 10a 11a 12a, ALONE",
        "1a 2a 3a 4a 5a 6b 7a 8a 9a 10a 11b 12a, ALONE",
        "1a 2a 3a 4a 5a 6b 7a 8a 9a 10b 11b 12a, COME",
        "1a 2a 3a 4a 5c 6a 7a 8a 9a 10a 11a 12a, COME",
        "1a 2a 3a 4a 5c 6c 7c 8c 9a 10a 11a 12a, COME",
        "1a 2a 3a 4a 5c 6c 7c 8c 9c 10a 11a 12a, WORKSHOP",
        "1a 2a 3c 4a 5a 6a 7a 8a 9a 10a 11a 12a, WORKSHOP",
        "1? 2? 3?, COME",
        "1A 2A 3A 4A 5A 6A 7A 8A 9A 10A, ALONE"
    })
    void verdicts(String line, Verdict expected) {
        assertEquals(expected, SelfCheck.read(List.of(line.split(" "))).verdict());
    }

    @Test
    void whatIsNotKnownIsToBeAskedNeverTakenForKnown() {
        SelfCheck check = SelfCheck.read(List.of("1a", "2b", "3c", "4?"));
        assertEquals(11, check.toSee().size());
        assertTrue(check.toSee().get(0).endsWith("avec de l'aide."));
        assertTrue(check.toSee().get(1).endsWith("pas encore."));
        assertTrue(check.toSee().get(2).endsWith("à demander."));
    }

    @Test
    void aNumberThatIsNotOnTheFormIsRefused() {
        assertNull(SelfCheck.read(List.of("13a")));
        assertNull(SelfCheck.read(List.of("0a")));
    }
}

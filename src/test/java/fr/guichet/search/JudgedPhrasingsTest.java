package fr.guichet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Several hundred phrasings for every shipped procedure, a part of them kept away from whoever tunes the search. */
class JudgedPhrasingsTest {

    private static final int LEAST_FOR_EACH = 3;
    private static final int LEAST_IN_ALL = 240;

    @Test
    void theRightProcedureIsFirstOrAmongTheFirstThree() throws IOException {
        try (Searcher searcher = Searcher.open(ShippedKnowledge.COMPILED, null)) {
            floor(part(true), 0.85, 0.93, searcher);
            floor(part(false), 0.90, 0.96, searcher);
        }
    }

    private static void floor(List<Phrasing> part, double first, double firstThree, Searcher searcher)
            throws IOException {
        Phrasing.Score score = Phrasing.judge(part, searcher);
        assertTrue(score.firstShare() >= first && score.firstThreeShare() >= firstThree, score::toString);
    }

    @Test
    void aThirdIsKeptApart() throws IOException {
        assertTrue(part(true).size() * 3 >= Phrasing.all().size());
        assertTrue(Phrasing.all().size() >= LEAST_IN_ALL);
    }

    @Test
    void everyShippedProcedureIsAskedForThreeTimes() throws IOException {
        Map<String, Integer> times = new TreeMap<>();
        for (Phrasing phrasing : Phrasing.all()) {
            for (Set<String> need : phrasing.needs()) {
                need.forEach(id -> times.merge(id, 1, Integer::sum));
            }
        }
        assertEquals(new TreeSet<>(ShippedKnowledge.open().entries().keySet()), times.keySet());
        times.values().removeIf(count -> count >= LEAST_FOR_EACH);
        assertEquals(Map.of(), times);
    }

    private static List<Phrasing> part(boolean kept) throws IOException {
        return Phrasing.all().stream()
                .filter(phrasing -> phrasing.kept() == kept)
                .toList();
    }
}

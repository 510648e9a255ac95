package fr.guichet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.LittleKnowledge;
import fr.guichet.knowledge.Theme;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A life event is found beside the procedures, and never counts as one of them. */
class LifeEventSearchTest {

    private static Results search(Query query) throws IOException {
        try (Searcher searcher = Searcher.open(LittleKnowledge.COMPILED, null)) {
            return searcher.search(query);
        }
    }

    @Test
    void whatPeopleSayOfItFindsIt() throws IOException {
        Results results = search(Query.of("je quitte mes parents"));
        assertEquals(
                List.of(new Results.Event(1, "depart-jeune", "Premier logement", "Un loyer et des papiers à jour.")),
                results.events());
        assertTrue(results.hits().stream().noneMatch(hit -> hit.id().equals("depart-jeune")));
        assertEquals(results.hits().size(), results.total());
    }

    @Test
    void itGoesBeforeTheResultsThatSayLess() throws IOException {
        Results results = search(Query.of("apl loyer"));
        assertEquals("aide-logement", results.hits().get(0).id());
        assertTrue(results.events().isEmpty(), results.toString());
    }

    @Test
    void neitherOneThemeNorTheSheetsAloneShowIt() throws IOException {
        Query query = Query.of("premier appartement");
        assertEquals(1, search(query).events().size());
        assertEquals(1, search(query.scope(Scope.PROCEDURES)).events().size());
        assertTrue(search(query.scope(Scope.SHEETS)).events().isEmpty());
        assertTrue(search(query.themes(Set.of(Theme.HOUSING))).events().isEmpty());
    }
}

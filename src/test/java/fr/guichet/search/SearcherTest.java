package fr.guichet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small index, written and read for good. */
class SearcherTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeIndexes() throws IOException {
        Indexer.write(
                folder.resolve("connaissances").resolve(Searcher.INDEX),
                List.of(
                        document("carte-grise", Kind.PROCEDURE, "Carte grise", Theme.TRANSPORT, "F1050")
                                .text("Le certificat d'immatriculation suit la voiture."),
                        document("rsa", Kind.PROCEDURE, "Revenu de solidarité active (RSA)", Theme.SOCIAL, "F19778")
                                .text("Une aide pour qui a peu de revenus. Déclarez vos revenus chaque trimestre.")));
        Indexer.write(
                folder.resolve("fiches"),
                List.of(
                        document("F1050", Kind.SHEET, "Acheter une voiture d'occasion", Theme.TRANSPORT)
                                .text("Demandez la carte grise à votre nom."),
                        document("R13567", Kind.SHEET, "Formulaire", Theme.TRANSPORT)
                                .key("R13567")
                                .text("Formulaire"),
                        document("F2000", Kind.SHEET, "Voyager avec son chien", Theme.LEISURE)
                                .key("15695*03")
                                .text("Le passeport du chien se demande au vétérinaire.")));
    }

    @Test
    void findsTheProcedureFromAWordOfItsTitle() throws IOException {
        assertEquals(List.of("rsa"), ids("R.S.A.", Scope.PROCEDURES));
    }

    @Test
    void aProcedureStandsForTheSheetItCovers() throws IOException {
        Hit first = search(Query.of("acheter une voiture d'occasion")).hits().get(0);
        assertEquals("carte-grise", first.id());
        assertEquals(List.of("F1050"), first.covered());
    }

    @Test
    void foldsNothingAmongSheets() throws IOException {
        assertEquals(List.of("F1050"), ids("acheter une voiture d'occasion", Scope.SHEETS));
    }

    @Test
    void anExactKeyWins() throws IOException {
        assertEquals(
                "F2000",
                search(Query.of("cerfa 15695 de la voiture")).hits().get(0).id());
    }

    @Test
    void aFormIsFoundByItsNumberAndByNoWord() throws IOException {
        assertEquals(List.of("R13567"), ids("R13567", Scope.SHEETS));
        assertEquals(List.of(), ids("formulaire", Scope.SHEETS));
    }

    @Test
    void keepsToTheThemesAsked() throws IOException {
        Query query = Query.of("passeport voiture").themes(Set.of(Theme.LEISURE));
        assertEquals(List.of("F2000"), ids(search(query)));
    }

    @Test
    void correctsOneWrongLetterAndSaysSo() throws IOException {
        Results results = search(Query.of("ma voitrue"));
        assertEquals("carte-grise", results.hits().get(0).id());
        assertEquals("ma voiture", results.suggestion());
    }

    @Test
    void marksTheWordsThatMatched() throws IOException {
        Snippet snippet = search(Query.of("déclarer mes revenus")).hits().get(0).snippet();
        Snippet.Mark mark = snippet.marks().get(0);
        assertEquals("Déclarez vos revenus chaque trimestre.", snippet.text());
        assertEquals("Déclarez", snippet.text().substring(mark.start(), mark.end()));
    }

    @Test
    void carriesTheDateOfTheInformation() throws IOException {
        assertEquals(
                LocalDate.of(2026, 11, 21),
                search(Query.of("rsa")).hits().get(0).checkedOn());
    }

    @Test
    void anEmptyQueryFindsNothing() throws IOException {
        for (String text : List.of("", "   ", "est-ce que", "\u0000\u001b[2J", "🙂🙂")) {
            assertEquals(0, search(Query.of(text)).total(), text);
        }
    }

    @Test
    void aVeryLongQueryStillFinds() throws IOException {
        Results results = search(Query.of("carte grise " + "bla ".repeat(2_500)));
        assertEquals("carte-grise", results.hits().get(0).id());
    }

    @Test
    void controlCharactersAndEmojiOnlySeparateWords() throws IOException {
        assertNotEquals(
                List.of(), search(Query.of("carte\u0007grise 🚗\u001b[31m")).hits());
    }

    @Test
    void theLimitCutsTheHitsAndNotTheTotal() throws IOException {
        Results results = search(Query.of("voiture passeport revenus").limit(1));
        assertEquals(1, results.hits().size());
        assertTrue(results.total() > 1);
    }

    private List<String> ids(String text, Scope scope) throws IOException {
        return ids(search(Query.of(text).scope(scope)));
    }

    private static List<String> ids(Results results) {
        List<String> ids = new ArrayList<>();
        results.hits().forEach(hit -> ids.add(hit.id()));
        return ids;
    }

    private Results search(Query query) throws IOException {
        try (Searcher searcher = Searcher.open(folder.resolve("connaissances"), folder.resolve("fiches"))) {
            return searcher.search(query);
        }
    }

    private static Draft document(String id, Kind kind, String title, Theme theme, String... covers) {
        return new Draft(id, kind, title, theme, List.of(covers), List.of());
    }

    /** A document about to be written. */
    private record Draft(String id, Kind kind, String title, Theme theme, List<String> covers, List<String> keys) {

        Draft key(String key) {
            return new Draft(id, kind, title, theme, covers, List.of(key));
        }

        SearchDocument text(String text) {
            return new SearchDocument(
                    id,
                    kind,
                    title,
                    theme,
                    "",
                    LocalDate.of(2026, 11, 21),
                    List.of(),
                    keys,
                    covers,
                    List.of(new SearchDocument.Passage("", text)),
                    List.of());
        }
    }
}

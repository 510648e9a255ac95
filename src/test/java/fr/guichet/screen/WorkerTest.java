package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.guichet.LittleKnowledge;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.LocalKnowledge;
import fr.guichet.knowledge.Theme;
import fr.guichet.report.Journal;
import fr.guichet.search.Hit;
import fr.guichet.search.Indexer;
import fr.guichet.search.SearchDocument;
import fr.guichet.search.Searcher;
import fr.guichet.visit.Drafts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the worker finds while a word is being typed. */
class WorkerTest {

    @TempDir
    private Path folder;

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    @Test
    void twoLettersFindNoOfficialSheet() throws IOException, InterruptedException {
        Path sheets = folder.resolve("fiches");
        Indexer.write(
                sheets,
                List.of(new SearchDocument(
                        "F1",
                        Kind.SHEET,
                        "Logement insalubre",
                        Theme.HOUSING,
                        "",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new SearchDocument.Passage("", "Signaler un logement insalubre.")),
                        List.of())));
        Clock clock = Clock.systemUTC();
        Chores chores = new Chores(
                new Drafts(folder.resolve("state"), Duration.ofMinutes(120), clock),
                LittleKnowledge.open(),
                Desk.DEFAULT,
                clock,
                folder,
                text -> Printer.Result.DONE,
                Journal.NONE,
                (procedure, text) -> LocalKnowledge.NONE,
                html -> new byte[0]);
        Worker worker = new Worker(() -> Searcher.open(LittleKnowledge.COMPILED, sheets), chores, false, events::add);
        worker.start();
        assertEquals(List.of("aide-logement"), found(worker, "lo"));
        assertEquals(List.of("aide-logement", "F1"), found(worker, "log"));
        worker.close();
    }

    private List<String> found(Worker worker, String typed) throws InterruptedException {
        worker.add(new Effect.Search(typed));
        Event.Found found = (Event.Found) events.take();
        assertEquals(typed, found.results().text());
        return found.results().hits().stream().map(Hit::id).toList();
    }
}

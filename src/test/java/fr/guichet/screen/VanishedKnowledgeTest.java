package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.guichet.LittleKnowledge;
import fr.guichet.authoring.CompileKnowledge;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.print.Layout;
import fr.guichet.report.Journal;
import fr.guichet.search.Query;
import fr.guichet.search.Searcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is built anew, or its cache cleaned, while a screen is open: the screen goes on and says so. */
class VanishedKnowledgeTest {

    private static final Loop.Frames NOWHERE = new Loop.Frames() {
        @Override
        public void draw(Model model) {}

        @Override
        public void redraw(Size size) {}

        @Override
        public void wipe() {}
    };

    @TempDir
    private Path folder;

    private Path compiled;
    private Loop loop;

    /** The first frame is drawn, something was found, and the folder goes. */
    @BeforeEach
    void openAndDelete() throws IOException {
        compiled = folder.resolve("knowledge");
        copy(LittleKnowledge.COMPILED, compiled);
        Engines engines = new Engines(KnowledgeBase.open(compiled.toFile()), 11);
        Visits visits = new Visits(engines, Desk.DEFAULT, Layout.A4, Journal.NONE.reporting());
        loop = new Loop(
                visits.start(Size.USUAL, Stage.NOW),
                new Update(engines, visits),
                NOWHERE,
                new KeyDecoder(Repertoire.UTF8),
                Clock.systemUTC(),
                new Patience(Duration.ofMinutes(15), Duration.ofMinutes(120), () -> 0));
        engines.entries();
        engines.hasLetters();
        type("carte");
        try (Searcher searcher = Searcher.open(compiled, null)) {
            loop.post(new Event.Found(searcher.search(Query.of("carte"))));
        }
        CompileKnowledge.delete(compiled);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private void type(String octets) {
        byte[] bytes = octets.getBytes(StandardCharsets.ISO_8859_1);
        loop.type(bytes, bytes.length);
    }

    @Test
    void aFicheThatWasNotReadIsSaidToBeGone() throws IOException, InterruptedException {
        type("\r");
        loop.post(new Event.Tick(Stage.NOW));
        loop.end();
        assertEquals(Loop.HUNG_UP, loop.run(effect -> {}, () -> {}));
        assertEquals(
                "Cette fiche n'existe plus. Relancez guichet.", loop.model().message());
    }

    @Test
    void whatElseCannotBeReadIsSaidAndTheKeysGoOn() throws IOException, InterruptedException {
        // Space puts the first result in the visit: the questions cannot be read.
        type("\t ");
        type("\u0010");
        loop.end();
        assertEquals(Loop.HUNG_UP, loop.run(effect -> {}, () -> {}));
        assertEquals(new Dialog.Visits(0), loop.model().dialog(), "Ctrl-P still answers");
        assertEquals(List.of(), loop.model().visit().situation().procedures());
    }

    @Test
    void theLineSaysWhatToDo() throws IOException, InterruptedException {
        type("\t ");
        loop.end();
        loop.run(effect -> {}, () -> {});
        assertEquals(Loop.UNREADABLE, loop.model().message());
    }
}

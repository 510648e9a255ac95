package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.LittleKnowledge;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.LocalKnowledge;
import fr.guichet.print.PdfMaker;
import fr.guichet.report.Journal;
import fr.guichet.visit.Drafts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet saved to a file: the end of the name says what it holds. */
class SavingTest {

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    @TempDir
    private Path folder;

    private final List<String> pressed = new ArrayList<>();

    /** Types a name after {@code s}, and carries out what follows. */
    private String save(Stage stage, String name, FullScreen.Press press) throws IOException {
        stage.type("s").press(Key.control('u')).type(name).press(Key.Named.ENTER);
        List<Effect.Write> writes = stage.effects(Effect.Write.class);
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
                press);
        List<Event> events = new ArrayList<>();
        chores.carryOut(writes.get(writes.size() - 1), events::add);
        return ((Event.Said) events.get(0)).message();
    }

    private byte[] press(String html) {
        pressed.add(html);
        return PDF;
    }

    private static Stage sheet() {
        return FrameTest.interview().type("ln").type("rappeler <lundi>").press(Key.Named.ENTER);
    }

    @Test
    void aPlainNameSavesTheTextThatPrints() throws IOException {
        Stage stage = sheet();
        assertEquals("Enregistré : " + folder.resolve("feuille"), save(stage, "feuille", this::press));
        assertEquals(stage.model.findings().paper(), Files.readString(folder.resolve("feuille")));
        assertEquals(List.of(), pressed);
    }

    @Test
    void htmlSavesThePageWithTheNote() throws IOException {
        save(sheet(), "Feuille.HTML", this::press);
        String html = Files.readString(folder.resolve("Feuille.HTML"));
        assertTrue(html.startsWith("<!DOCTYPE html>"), html);
        assertTrue(html.contains("rappeler &lt;lundi&gt;"), html);
    }

    @Test
    void pdfSavesWhatIsMadeOfThatPage() throws IOException {
        String said = save(sheet(), "feuille.pdf", this::press);
        assertEquals("Enregistré : " + folder.resolve("feuille.pdf"), said);
        assertArrayEquals(PDF, Files.readAllBytes(folder.resolve("feuille.pdf")));
        assertTrue(pressed.get(0).contains("rappeler &lt;lundi&gt;"), pressed.get(0));
    }

    @Test
    void aPdfThatCannotBeMadeSaysSoAndLeavesNoFile() throws IOException {
        // The folder of a program that has no libraries.
        String said = save(sheet(), "feuille.pdf", new PdfMaker(folder.toFile())::make);
        assertTrue(said.contains("Le PDF n'a pas pu être fait"), said);
        assertFalse(Files.exists(folder.resolve("feuille.pdf")));
    }

    @Test
    void whatIsThereAlreadyIsKept() throws IOException {
        Files.write(folder.resolve("feuille.pdf"), "avant".getBytes(StandardCharsets.UTF_8));
        assertTrue(save(sheet(), "feuille.pdf", this::press).startsWith("Ce fichier existe déjà"));
        assertEquals("avant", Files.readString(folder.resolve("feuille.pdf")));
    }
}

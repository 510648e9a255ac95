package fr.guichet.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is for the paper alone: a free note, and the slip of emergency numbers. */
class NotesByLineTest {

    @Test
    void aNoteIsOnThePaperAndNowhereElse(@TempDir Path state) throws IOException {
        LineDesk desk = LineDesk.little(state);
        Transcript talk = Transcript.typing("note", "Demander Mme Kaba, bureau 4", "recap", "feuille", "o", "i", "^C");
        desk.interview(talk).run(List.of("carte"));
        assertTrue(talk.said("La note sera au bas de la feuille."), talk.text());
        assertTrue(desk.printed.get(0).endsWith("\n\nNote : Demander Mme Kaba, bureau 4\n"), talk.text());
        try (Stream<Path> files = Files.list(state)) {
            for (Path file : files.toList()) {
                assertFalse(Files.readString(file).contains("Kaba"), file.toString());
            }
        }
    }

    @Test
    void aNoteOfTheLastMomentIsPrintedToo(@TempDir Path state) {
        LineDesk desk = LineDesk.little(state);
        desk.interview(Transcript.typing("feuille", "o", "note", "Bureau 4", "i", "note", "", "i", "", "n"))
                .run(List.of("carte"));
        assertTrue(desk.printed.get(0).endsWith("Note : Bureau 4\n"));
        assertFalse(desk.printed.get(1).contains("Note :"));
    }

    @Test
    void theNextPersonHasNoNote(@TempDir Path state) {
        LineDesk desk = LineDesk.little(state);
        Transcript talk =
                Transcript.typing("note", "Bureau 4", "nouvelle personne", "o", "carte", "1", "feuille", "o", "i");
        desk.interview(talk).run(List.of("carte"));
        assertEquals(1, desk.printed.size(), talk.text());
        assertFalse(desk.printed.get(0).contains("Bureau"));
    }

    @Test
    void theEmergencyNumbersArePrintedBareAndLeaveNoTrace(@TempDir Path state) throws IOException {
        LineDesk desk = LineDesk.little(state);
        Transcript talk = Transcript.typing("! i", "^D");
        desk.interview(talk).run(List.of());
        assertTrue(talk.said("Les numéros sont partis à l'impression."), talk.text());
        String slip = desk.printed.get(0);
        assertTrue(slip.startsWith("Numéros utiles\n\n"), slip);
        assertFalse(slip.contains(" :"), "ni titre ni raison");
        try (Stream<Path> files = Files.list(state)) {
            assertEquals(List.of(), files.toList());
        }
    }
}

package fr.guichet.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visit by line that is cut short, and taken up again. */
class InterruptedVisitTest {

    @Test
    void ctrlCAtAnyPromptKeepsTheVisitAndSaysSo(@TempDir Path folder) throws IOException {
        for (int at = 0; at < LineDesk.WHOLE_VISIT.size(); at++) {
            Path state = folder.resolve(Integer.toString(at));
            List<String> typed = new ArrayList<>(LineDesk.WHOLE_VISIT.subList(0, at));
            typed.add("^C");
            Transcript talk = Transcript.typing(typed);

            assertEquals(
                    LineInterview.Ending.INTERRUPTED,
                    LineDesk.little(state).interview(talk).run(List.of()));
            boolean begun = at >= 2;
            assertTrue(
                    talk.said(
                            begun
                                    ? "Interrompu. La visite est gardée pendant 120 minutes. "
                                            + "Pour la reprendre, lancez guichet entretien et tapez reprendre."
                                    : "Interrompu. Rien n'était commencé."),
                    talk.text());
            assertEquals(
                    begun ? 1 : 0, LineDesk.little(state).drafts().takeOver().size(), "prompt " + at);
        }
    }

    @Test
    void theEndOfTheInputAtAnyPromptEndsCleanly(@TempDir Path folder) throws IOException {
        for (int at = 0; at < LineDesk.WHOLE_VISIT.size(); at++) {
            Path state = folder.resolve(Integer.toString(at));
            Transcript talk = Transcript.typing(LineDesk.WHOLE_VISIT.subList(0, at));

            assertEquals(
                    LineInterview.Ending.DONE,
                    LineDesk.little(state).interview(talk).run(List.of()));
            boolean sheetGiven = at >= LineDesk.WHOLE_VISIT.size() - 2;
            assertEquals(sheetGiven ? 1 : 0, talk.pages().size());
            int kept = LineDesk.little(state).drafts().takeOver().size();
            assertEquals(at >= 2 && !sheetGiven ? 1 : 0, kept, "prompt " + at);
        }
    }

    @Test
    @DisplayName("Cut at any prompt and taken up again, the visit goes on to the same sheet")
    void aVisitCutAnywhereGoesOnToTheSameSheet(@TempDir Path folder) {
        String whole = LineDesk.sheet(folder.resolve("whole"), LineDesk.WHOLE_VISIT);
        for (int at = 3; at < 12; at++) {
            Path state = folder.resolve(Integer.toString(at));
            List<String> first = new ArrayList<>(LineDesk.WHOLE_VISIT.subList(0, at));
            first.add("^C");
            LineDesk.little(state).interview(Transcript.typing(first)).run(List.of());

            List<String> rest = new ArrayList<>(List.of("reprendre"));
            rest.addAll(LineDesk.WHOLE_VISIT.subList(at, LineDesk.WHOLE_VISIT.size()));
            assertEquals(whole, LineDesk.sheet(state, rest), "cut at prompt " + at);
        }
    }

    @Test
    void anotherDeskNeverSeesAVisitUnderWay(@TempDir Path state) {
        LineDesk.little(state)
                .interview(new Transcript.Hooked(LineDesk.WHOLE_VISIT) {
                    @Override
                    void at(int prompt) {
                        assertEquals(List.of(), LineDesk.little(state).drafts().takeOver(), "prompt " + prompt);
                    }
                })
                .run(List.of());
    }

    @Test
    void nothingIsKeptOfADraftFolderThatCannotBeWrittenAndItIsSaidOnce() {
        Transcript talk = Transcript.typing(LineDesk.WHOLE_VISIT.subList(0, 5));
        LineDesk.little(Path.of("/proc/guichet")).interview(talk).run(List.of());
        assertEquals(
                1,
                talk.text()
                        .lines()
                        .filter(line -> line.startsWith("Attention :"))
                        .count());
        assertTrue(talk.said("Fin de la saisie. La visite n'a pas pu être gardée."), talk.text());
    }

    @Test
    void severalInterruptedVisitsAreOfferedByTheirNumber(@TempDir Path state) throws IOException {
        for (String answer : List.of("4", "1")) {
            LineDesk.little(state).interview(Transcript.typing(answer, "^C")).run(List.of("carte"));
            for (Path file : LineDesk.files(state)) {
                Files.setLastModifiedTime(
                        file,
                        java.nio.file.attribute.FileTime.from(
                                Files.getLastModifiedTime(file).toInstant().minusSeconds(200)));
            }
        }
        Transcript talk = Transcript.typing("reprendre", "reprendre 3", "effacer 1", "reprendre", "recap");
        LineDesk.little(state).interview(talk).run(List.of());
        assertTrue(talk.said("Visite interrompue 1, il y a 3 minutes, 1 réponse."), talk.text());
        assertTrue(talk.said("Visite interrompue 2, il y a 6 minutes, 1 réponse."), talk.text());
        assertTrue(talk.said("Tapez reprendre puis 1 ou 2."), talk.text());
        assertTrue(talk.said("Effacée."), talk.text());
        assertTrue(talk.text().contains("Réponse : Rien ne presse."), talk.text());
    }
}

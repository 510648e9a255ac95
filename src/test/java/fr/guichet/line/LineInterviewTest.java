package fr.guichet.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.advice.Adviser;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.UnknownProcedureException;
import fr.guichet.print.Layout;
import fr.guichet.print.TextSheet;
import fr.guichet.visit.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineInterviewTest {

    /** From the person's words to the sheet: a search, each kind of question, each stage. */
    private static final List<String> WHOLE_VISIT = List.of(
            "carte volée",
            "1",
            "",
            "4",
            "moi",
            "1",
            "volee",
            "il y a 3 jours",
            "1 2",
            "2",
            "1",
            "",
            "",
            "",
            "1",
            "1 2",
            "o",
            "",
            "");

    @Test
    void theVisitEndsAndNothingStays(@TempDir Path state) throws IOException {
        Transcript talk = Transcript.typing(WHOLE_VISIT);
        assertEquals(
                LineInterview.Ending.DONE,
                LineDesk.little(state).interview(talk).run(List.of()));
        assertEquals(WHOLE_VISIT.size(), talk.asked());
        assertEquals(1, talk.pages().size());
        assertEquals(List.of(), files(state));
    }

    @Test
    void ctrlCAtAnyPromptKeepsTheVisitAndSaysSo(@TempDir Path folder) throws IOException {
        for (int at = 0; at < WHOLE_VISIT.size(); at++) {
            Path state = folder.resolve(Integer.toString(at));
            List<String> typed = new ArrayList<>(WHOLE_VISIT.subList(0, at));
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
        for (int at = 0; at < WHOLE_VISIT.size(); at++) {
            Path state = folder.resolve(Integer.toString(at));
            Transcript talk = Transcript.typing(WHOLE_VISIT.subList(0, at));

            assertEquals(
                    LineInterview.Ending.DONE,
                    LineDesk.little(state).interview(talk).run(List.of()));
            boolean sheetGiven = at >= WHOLE_VISIT.size() - 2;
            assertEquals(sheetGiven ? 1 : 0, talk.pages().size());
            int kept = LineDesk.little(state).drafts().takeOver().size();
            assertEquals(at >= 2 && !sheetGiven ? 1 : 0, kept, "prompt " + at);
        }
    }

    @Test
    @DisplayName("Cut at any prompt and taken up again, the visit goes on to the same sheet")
    void aVisitCutAnywhereGoesOnToTheSameSheet(@TempDir Path folder) {
        String whole = sheet(folder.resolve("whole"), WHOLE_VISIT);
        for (int at = 3; at < 12; at++) {
            Path state = folder.resolve(Integer.toString(at));
            List<String> first = new ArrayList<>(WHOLE_VISIT.subList(0, at));
            first.add("^C");
            LineDesk.little(state).interview(Transcript.typing(first)).run(List.of());

            List<String> rest = new ArrayList<>(List.of("reprendre"));
            rest.addAll(WHOLE_VISIT.subList(at, WHOLE_VISIT.size()));
            assertEquals(whole, sheet(state, rest), "cut at prompt " + at);
        }
    }

    @Test
    void theSheetIsTheOneOfTheBatchByteForByte(@TempDir Path folder) {
        LineDesk desk = LineDesk.little(folder);
        Transcript talk = Transcript.typing(WHOLE_VISIT.subList(0, WHOLE_VISIT.size() - 2));
        List<String> typed = new ArrayList<>(WHOLE_VISIT.subList(0, WHOLE_VISIT.size() - 3));
        typed.add("^C");
        desk.interview(Transcript.typing(typed)).run(List.of());
        Draft draft = desk.drafts().takeOver().get(0);
        Situation situation = draft.visit(desk.guide.knowledge(), Desk.DEFAULT, LineDesk.TODAY)
                .situation();
        draft.discard();
        desk.interview(talk).run(List.of());

        var knowledge = desk.guide.knowledge();
        String batch = new TextSheet()
                .render(
                        new ChecklistBuilder(knowledge).build(situation, new Adviser(knowledge).advise(situation)),
                        Layout.A4);
        assertEquals(List.of(batch), talk.pages());
    }

    @Test
    void goingBackToTheBeginningAndForthLosesNothing(@TempDir Path folder) {
        String straight = sheet(folder.resolve("straight"), WHOLE_VISIT);
        // Nine steps back from the advice, to the search; then Enter keeps each answer.
        List<String> typed = new ArrayList<>(WHOLE_VISIT.subList(0, 12));
        for (int i = 0; i < 10; i++) {
            typed.add("r");
        }
        typed.addAll(List.of("", "", "", "1", "1 2", "o", "", ""));
        Transcript talk = Transcript.typing(typed);
        LineDesk.little(folder.resolve("back")).interview(talk).run(List.of());
        assertEquals(List.of(straight), talk.pages(), talk.text());
    }

    @Test
    void aChangedAnswerComesBackWithWhatHungOnIt(@TempDir Path folder) {
        List<String> typed = new ArrayList<>(WHOLE_VISIT.subList(0, 13));
        // In the recap: the reason becomes an expired card, then a stolen one again.
        typed.addAll(List.of("4", "perimee", "4", "volee", "", "1", "1 2", "o", "", ""));
        assertEquals(sheet(folder.resolve("straight"), WHOLE_VISIT), sheet(folder.resolve("changed"), typed));
    }

    @Test
    void anotherDeskNeverSeesAVisitUnderWay(@TempDir Path state) {
        LineDesk.little(state)
                .interview(new Transcript.Hooked(WHOLE_VISIT) {
                    @Override
                    void at(int prompt) {
                        assertEquals(List.of(), LineDesk.little(state).drafts().takeOver(), "prompt " + prompt);
                    }
                })
                .run(List.of());
    }

    @Test
    void theWordsForEmergenciesLeaveNoTrace(@TempDir Path folder) throws IOException {
        Path state = folder.resolve("drafts");
        List<String> typed = new ArrayList<>(WHOLE_VISIT);
        typed.addAll(3, List.of("!", "danger", "urgence"));
        assertEquals(sheet(folder.resolve("without"), WHOLE_VISIT), sheet(folder.resolve("with"), typed));

        LineDesk.little(state)
                .interview(Transcript.typing("!", "carte", "", "danger", "!", "^C"))
                .run(List.of());
        for (Path file : files(state)) {
            assertFalse(Files.readString(file).contains("danger"), file.toString());
        }
    }

    @Test
    void nothingIsKeptOfADraftFolderThatCannotBeWrittenAndItIsSaidOnce() {
        Transcript talk = Transcript.typing(WHOLE_VISIT.subList(0, 5));
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
            for (Path file : files(state)) {
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

    @Test
    void anUnknownProcedureIsForTheCommandToSay(@TempDir Path state) {
        LineInterview interview = LineDesk.little(state).interview(Transcript.typing());
        assertThrows(UnknownProcedureException.class, () -> interview.run(List.of("cartee")));
    }

    @ParameterizedTest(name = "promenade {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("Whatever is typed, the talk goes on, and a visit can always be finished")
    void randomWalks(int seed, @TempDir Path folder) {
        Random random = new Random(seed);
        for (int walk = 0; walk < 12; walk++) {
            List<String> typed = new ArrayList<>(List.of("carte", random.nextBoolean() ? "aide-logement" : "apl", ""));
            for (int i = 0; i < 60; i++) {
                typed.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            // From anywhere: out of what may be asked twice, to the sheet, to the end.
            typed.addAll(List.of("n", "démarches", "carte", "feuille", "o", "feuille", "o", "", ""));
            Transcript talk = Transcript.typing(typed);
            LineDesk.little(folder.resolve(seed + "-" + walk)).interview(talk).run(List.of());
            assertTrue(talk.pages().size() > 0 || talk.asked() < typed.size(), talk.text());
            assertEquals(Optional.empty(), unfinished(talk), talk.text());
        }
    }

    private static final List<String> WORDS = List.of(
            "",
            "1",
            "2",
            "3",
            "4",
            "1 2",
            "nsp",
            "r",
            "r",
            "recap",
            "conseil",
            "feuille",
            "démarches",
            "?",
            "p",
            "!",
            "hier",
            "35",
            "1962",
            "bidule",
            "tout",
            "rien",
            "o",
            "i",
            "12/03",
            "retirer 1",
            "carte",
            "attestations",
            "apl",
            "\u0007é");

    /** What a talk must never say. */
    private static Optional<String> unfinished(Transcript talk) {
        return talk.text()
                .lines()
                .filter(line -> line.contains("null") || line.contains("Exception"))
                .findFirst();
    }

    private static String sheet(Path state, List<String> typed) {
        Transcript talk = Transcript.typing(typed);
        LineDesk.little(state).interview(talk).run(List.of());
        assertEquals(1, talk.pages().size(), talk.text());
        return talk.pages().get(0);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

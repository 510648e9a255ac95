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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visit by line, from the first word to the sheet, and what must hold whatever is typed. */
class LineInterviewTest {

    @Test
    void theVisitEndsAndNothingStays(@TempDir Path state) throws IOException {
        Transcript talk = Transcript.typing(LineDesk.WHOLE_VISIT);
        assertEquals(
                LineInterview.Ending.DONE,
                LineDesk.little(state).interview(talk).run(List.of()));
        assertEquals(LineDesk.WHOLE_VISIT.size(), talk.asked());
        assertEquals(1, talk.pages().size());
        assertEquals(List.of(), LineDesk.files(state));
    }

    @Test
    void theSheetIsTheOneOfTheBatchByteForByte(@TempDir Path folder) {
        LineDesk desk = LineDesk.little(folder);
        Transcript talk = Transcript.typing(LineDesk.WHOLE_VISIT.subList(0, LineDesk.WHOLE_VISIT.size() - 2));
        List<String> typed = new ArrayList<>(LineDesk.WHOLE_VISIT.subList(0, LineDesk.WHOLE_VISIT.size() - 3));
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
        String straight = LineDesk.sheet(folder.resolve("straight"), LineDesk.WHOLE_VISIT);
        // Nine steps back from the advice, to the search; then Enter keeps each answer.
        List<String> typed = new ArrayList<>(LineDesk.WHOLE_VISIT.subList(0, 12));
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
        List<String> typed = new ArrayList<>(LineDesk.WHOLE_VISIT.subList(0, 13));
        // In the recap: the reason becomes an expired card, then a stolen one again.
        typed.addAll(List.of("4", "perimee", "4", "volee", "", "1", "1 2", "o", "", ""));
        assertEquals(
                LineDesk.sheet(folder.resolve("straight"), LineDesk.WHOLE_VISIT),
                LineDesk.sheet(folder.resolve("changed"), typed));
    }

    @Test
    void theWordsForEmergenciesLeaveNoTrace(@TempDir Path folder) throws IOException {
        Path state = folder.resolve("drafts");
        List<String> typed = new ArrayList<>(LineDesk.WHOLE_VISIT);
        typed.addAll(3, List.of("!", "danger", "urgence"));
        assertEquals(
                LineDesk.sheet(folder.resolve("without"), LineDesk.WHOLE_VISIT),
                LineDesk.sheet(folder.resolve("with"), typed));

        LineDesk.little(state)
                .interview(Transcript.typing("!", "carte", "", "danger", "!", "^C"))
                .run(List.of());
        for (Path file : LineDesk.files(state)) {
            assertFalse(Files.readString(file).contains("danger"), file.toString());
        }
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
}

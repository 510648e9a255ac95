package fr.guichet.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.LittleKnowledge;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Duration KEEP = Duration.ofHours(2);
    private static final Situation STOLEN = Situation.start(Desk.DEFAULT, TODAY)
            .forProcedures(List.of("carte"))
            .answering("carte.motif", new Answer.Choice("volee"))
            .answering("carte.vol_le", new Answer.Day(TODAY.minusDays(3)))
            .answering("messagerie", Answer.Blank.DONT_KNOW)
            .withInHand(Set.of("photo_identite"))
            .withDone(Set.of("carte.rdv"));

    private final KnowledgeBase knowledge = LittleKnowledge.open();

    @Test
    void aVisitLeftInTheMiddleIsOfferedAgainWhole(@TempDir Path state) {
        Draft draft = drafts(state).open();
        assertEquals(Optional.empty(), draft.save(Visit.start(STOLEN).withNotes("parle fort")));
        draft.close();

        Draft again = only(drafts(state).takeOver());
        assertEquals(List.of("carte"), again.procedures());
        assertEquals(3, again.answers());
        assertEquals(Visit.start(STOLEN), again.visit(knowledge, Desk.DEFAULT, TODAY));
    }

    @ParameterizedTest(name = "écrite à {0} h, reprise à {1} h, le 21 à minuit étant 0")
    @CsvSource({"23, 24", "24, 24", "24, 25", "10, 11", "0, 0"})
    void aVisitTakenUpAfterMidnightKeepsItsDays(int written, int takenUp, @TempDir Path state) {
        // It began on the evening of the 21st, whenever it was last written.
        Draft draft = new Drafts(state, KEEP, at(written)).open();
        draft.save(Visit.start(STOLEN));
        draft.close();

        LocalDate then = LocalDate.now(at(takenUp));
        Situation again = only(new Drafts(state, KEEP, at(takenUp)).takeOver())
                .visit(knowledge, Desk.DEFAULT, then)
                .situation();
        assertEquals(STOLEN.on(then), again);
    }

    @Test
    void aVisitOfAnotherDayThanTodayKeepsItsDays(@TempDir Path state) {
        Draft draft = drafts(state).open();
        draft.save(Visit.start(STOLEN.on(TODAY.plusMonths(1))));
        draft.close();
        assertEquals(Visit.start(STOLEN), only(drafts(state).takeOver()).visit(knowledge, Desk.DEFAULT, TODAY));
    }

    private static Clock at(int hour) {
        ZoneId zone = OtherDesk.CLOCK.getZone();
        return Clock.fixed(TODAY.atStartOfDay(zone).plusHours(hour).toInstant(), zone);
    }

    @Test
    void nobodySeesTheDraftOfAVisitUnderWay(@TempDir Path state) {
        Draft draft = drafts(state).open();
        draft.save(Visit.start(STOLEN));
        assertEquals(List.of(), drafts(state).takeOver());
        assertEquals(List.of(), drafts(state).takeOver(), "looking twice must not free the lock");
        draft.close();
        only(drafts(state).takeOver());
    }

    @Test
    void aVisitThatEndsLeavesNothing(@TempDir Path state) throws IOException {
        Draft draft = drafts(state).open();
        draft.save(Visit.start(STOLEN));
        draft.discard();
        assertEquals(List.of(), files(state));

        draft.save(Visit.start(STOLEN));
        draft.discard();
        draft.close();
        assertEquals(List.of(), files(state));
    }

    @Test
    void aVisitInWhichNothingWasSaidWritesNothing(@TempDir Path state) throws IOException {
        Draft draft = drafts(state).open();
        draft.save(Visit.start(Situation.start(Desk.DEFAULT, TODAY)));
        assertEquals(List.of(), files(state));
    }

    @Test
    void onlyItsUserMayReadADraft(@TempDir Path home) throws IOException {
        Path state = home.resolve("state/guichet");
        Draft draft = drafts(state).open();
        draft.save(Visit.start(STOLEN));
        for (Path folder : List.of(state, state.getParent())) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        }
        for (Path file : files(state)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertEquals(2, files(state).size());
    }

    @Test
    void aDraftNobodyTouchedForTwoHoursIsRemoved(@TempDir Path state) throws IOException {
        Draft draft = drafts(state).open();
        draft.save(Visit.start(STOLEN));
        draft.close();
        for (Path file : files(state)) {
            Files.setLastModifiedTime(
                    file, FileTime.from(OtherDesk.CLOCK.instant().minus(Duration.ofMinutes(121))));
        }
        assertEquals(List.of(), drafts(state).takeOver());
        assertEquals(List.of(), files(state));
    }

    @Test
    @DisplayName("The file goes after its time even while its owner waits at a prompt")
    void anIdleOwnerWipesToo(@TempDir Path state) throws Exception {
        Draft draft = new Drafts(state, Duration.ofMillis(20), Clock.systemDefaultZone()).open();
        draft.save(Visit.start(STOLEN));
        while (!files(state).isEmpty()) {
            Thread.sleep(5);
        }
        assertEquals(Optional.empty(), draft.save(Visit.start(STOLEN)), "the visit goes on");
    }

    @Test
    void theNewestDraftIsOfferedFirst(@TempDir Path state) throws IOException {
        for (String procedure : List.of("carte", "attestations")) {
            Draft draft = drafts(state).open();
            draft.save(Visit.start(STOLEN.forProcedures(List.of(procedure))));
            draft.close();
        }
        for (Path file : files(state)) {
            if (Files.readString(file).contains("attestations")) {
                Files.setLastModifiedTime(
                        file, FileTime.from(OtherDesk.CLOCK.instant().minus(Duration.ofMinutes(5))));
            }
        }
        List<Draft> offered = drafts(state).takeOver();
        assertEquals(
                List.of(List.of("carte"), List.of("attestations")),
                offered.stream().map(Draft::procedures).toList());
    }

    @Test
    void whatTheContentNoLongerKnowsIsLeftOut(@TempDir Path state) {
        Draft draft = drafts(state).open();
        draft.save(Visit.start(STOLEN.forProcedures(List.of("carte", "disparue"))
                .answering("carte.motif", new Answer.Choice("choix_retire"))
                .answering("question_retiree", new Answer.Choice("oui"))
                .answering("disparue.motif", new Answer.Choice("oui"))
                .withInHand(Set.of("photo_identite", "piece_retiree"))
                .withDone(Set.of("carte.etape_retiree", "carte.rdv"))));
        draft.close();

        Situation again = only(drafts(state).takeOver())
                .visit(knowledge, Desk.DEFAULT, TODAY)
                .situation();
        assertEquals(List.of("carte"), again.procedures());
        assertEquals(STOLEN.answers().without("carte.motif"), again.answers());
        assertEquals(Set.of("photo_identite"), again.inHand());
        assertEquals(Set.of("carte.rdv"), again.done());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "\u0000\u0001", "{\"demarches\":[\"carte\"]}", "[[[[[[[[[["})
    void aDamagedDraftIsIgnoredAndRemoved(String content, @TempDir Path state) throws IOException {
        Files.writeString(state.resolve("visite-1f.json"), content);
        assertEquals(List.of(), drafts(state).takeOver());
        assertEquals(List.of(), files(state));
    }

    @Test
    void oddFilesInTheFolderDoNoHarm(@TempDir Path state) throws IOException {
        Files.write(state.resolve("visite-a1.json"), new byte[] {(byte) 0xff, (byte) 0xfe, '{'});
        Files.write(state.resolve("visite-a2.json"), new byte[DraftFiles.MAX_BYTES + 1]);
        Files.createDirectories(state.resolve("visite-a3.json/dedans"));
        Files.createSymbolicLink(state.resolve("visite-a4.json"), Path.of("/etc/hostname"));
        Files.writeString(state.resolve("visite-a5.tmp"), "à moitié écr");
        Files.createDirectory(state.resolve("visite-a6.verrou"));
        Files.writeString(state.resolve("historique"), "à quelqu'un d'autre");
        Files.writeString(state.resolve("visite-de-madame.json"), "{}");

        assertEquals(List.of(), drafts(state).takeOver());
        assertEquals(
                List.of("historique", "visite-a3.json", "visite-a6.verrou", "visite-de-madame.json"),
                files(state).stream().map(file -> file.getFileName().toString()).toList());
    }

    @ParameterizedTest(name = "dossier des brouillons : {0}")
    @ValueSource(strings = {"/proc/guichet", "/dev/null/guichet", "/proc/1/mem"})
    void aFolderThatCannotBeWrittenGivesOneWarningAndTheVisitGoesOn(Path state) {
        Drafts drafts = drafts(state);
        assertEquals(List.of(), drafts.takeOver());
        Draft draft = drafts.open();
        String warning = draft.save(Visit.start(STOLEN)).orElseThrow();
        assertTrue(warning.startsWith("Attention : la visite ne peut pas être mise à l'abri"), warning);
        assertFalse(warning.contains("\n"));
        assertEquals(Optional.empty(), draft.save(Visit.start(STOLEN)), "said once");
        draft.discard();
        draft.close();
    }

    @Test
    void aFullDiskGivesOneWarningAndTheVisitGoesOn(@TempDir Path state) throws Exception {
        // No file of this process may have one byte: what a full disk answers.
        Process full = OtherDesk.start("ulimit -f 0; ", state, "visite");
        try (var lines = full.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(lines.readLine().startsWith("Attention :"));
            assertEquals("enregistrée", lines.readLine());
        } finally {
            full.destroyForcibly().waitFor();
        }
        assertEquals(List.of(), drafts(state).takeOver());
        assertEquals(List.of(), files(state));
    }

    @Test
    void theDraftOfAKilledProcessIsOfferedAndThatOfALivingOneIsNot(@TempDir Path state) throws Exception {
        Process other = OtherDesk.start("", state, "visite");
        try (var lines = other.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("enregistrée", lines.readLine());
            assertEquals("enregistrée", lines.readLine());
            assertEquals(List.of(), drafts(state).takeOver());
            assertEquals("0", offeredToAnotherProcess(state));
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertEquals(128 + 9, other.exitValue(), "ended by SIGKILL");

        Draft draft = only(drafts(state).takeOver());
        assertEquals(List.of("carte"), draft.procedures());
        assertEquals(List.of(), drafts(state).takeOver());
        assertEquals("0", offeredToAnotherProcess(state), "now it is ours, and looking did not drop our lock");
        assertEquals(
                new Answer.Day(TODAY.minusDays(3)),
                draft.visit(knowledge, Desk.DEFAULT, TODAY)
                        .situation()
                        .answers()
                        .get("carte.vol_le"));
        draft.discard();
        assertEquals(List.of(), files(state));
    }

    private static String offeredToAnotherProcess(Path state) throws Exception {
        Process looker = OtherDesk.start("", state, "regarde");
        try (var lines = looker.inputReader(StandardCharsets.UTF_8)) {
            return lines.readLine();
        } finally {
            looker.waitFor();
        }
    }

    private static Drafts drafts(Path state) {
        return new Drafts(state, KEEP, OtherDesk.CLOCK);
    }

    private static Draft only(List<Draft> drafts) {
        assertEquals(1, drafts.size());
        return drafts.get(0);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

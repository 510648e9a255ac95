package fr.guichet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The register of a desk")
class RegisterTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @TempDir
    Path state;

    @Test
    void keepsAVisitAndReadsItBack() throws IOException {
        Activity visit = visit("rsa", 30, Outcome.WAITING);
        assertTrue(register().record(visit, Audience.NONE).isEmpty());
        assertEquals(List.of(visit), register().read(NOVEMBER).visits());
        assertEquals(
                "visite;lieu_activite;social_sante;rsa;accompagner;aucun;30;en_attente;ccas;partiellement_autonome\n",
                Files.readString(file()));
        assertEquals(java.util.Set.of(NOVEMBER), register().months());
    }

    @Test
    void isForItsOwnerAloneAndLeavesNothingBeside() throws IOException {
        register().record(visit("rsa", 15, null), Audience.NONE);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())));
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertEquals(
                    List.of(".verrou", "2026-11.txt"),
                    files.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void theOrderOfTheLinesIsNotTheOrderOfTheDay() throws IOException {
        Audience elder = Audience.NONE.with(Audience.Trait.AGE, Audience.Trait.AGE.band("soixante_dix_plus"));
        register().record(visit("rsa", 30, null), elder);
        register().record(visit("carte-identite", 30, null), Audience.NONE);
        List<String> lines = Files.readAllLines(file());
        assertEquals(lines.stream().sorted().toList(), lines);
        assertEquals("age;soixante_dix_plus", lines.get(0));
        assertFalse(lines.stream().anyMatch(line -> line.contains("rsa") && line.contains("soixante")));
    }

    @Test
    void keepsWhatAnotherVersionWroteAndDoesNotCountIt() throws IOException {
        register().record(visit("rsa", 30, null), Audience.NONE);
        Files.writeString(file(), "futur;1;2\nvisite;chez_marie;x\n" + Files.readString(file()));
        register().record(visit("rsa", 30, null), Audience.NONE);
        Month month = register().read(NOVEMBER);
        assertEquals(2, month.visits().size());
        assertEquals(2, month.foreign().size());
    }

    @Test
    void screensThatEndAVisitAtOnceLoseNothing() throws InterruptedException, IOException {
        List<Thread> screens = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Thread screen = new Thread(() -> {
                for (int j = 0; j < 5; j++) {
                    register().record(visit("rsa", 15, Outcome.SETTLED), Audience.NONE);
                }
            });
            screens.add(screen);
            screen.start();
        }
        for (Thread screen : screens) {
            screen.join();
        }
        assertEquals(30, register().read(NOVEMBER).visits().size());
    }

    @Test
    void aDiskThatRefusesIsOneLineAndNoMore() throws IOException {
        Path blocked = Files.writeString(state.resolve("occupe"), "");
        Register register = new Register(blocked, Reporting.DEFAULT, () -> NOVEMBER);
        assertEquals(
                "La visite n'a pas pu être comptée dans le bilan : le disque a refusé.",
                register.record(visit("rsa", 15, null), Audience.NONE).orElseThrow());
    }

    @Test
    void aDeskThatWantsNoReportWritesNothing() {
        new Register(state, new Reporting(false, true, PlaceKind.DESK), () -> NOVEMBER)
                .record(visit("rsa", 15, null), Audience.NONE);
        assertFalse(Files.exists(state.resolve("bilan")));
    }

    @Test
    void countsBelowFiveAreHiddenAndSoIsTheOneThatWouldBetrayThem() throws IOException {
        for (int i = 0; i < 13; i++) {
            String procedure = i < 2 ? "passeport" : i < 7 ? "carte-identite" : "rsa";
            register().record(visit(procedure, 30, null), Audience.NONE);
        }
        Summary summary = Summary.of(register().read(NOVEMBER), fr.guichet.ShippedKnowledge.open());
        assertEquals(List.of(6, 5, 2), numbers(summary, "demarche"));
        assertEquals(List.of(6, Summary.HIDDEN, Summary.HIDDEN), numbers(summary.masked(), "demarche"));
        assertEquals(13, summary.masked().visits());
        assertEquals(390, summary.minutes());
    }

    private static List<Integer> numbers(Summary summary, String rubric) {
        return summary.rubrics().stream()
                .filter(one -> one.code().equals(rubric))
                .flatMap(one -> one.counts().stream())
                .map(Summary.Count::number)
                .toList();
    }

    private Register register() {
        return new Register(state, Reporting.DEFAULT, () -> NOVEMBER);
    }

    private Path file() {
        return state.resolve("bilan/2026-11.txt");
    }

    private static Activity visit(String procedure, int minutes, Outcome outcome) {
        return new Activity(
                PlaceKind.DESK,
                List.of("social_sante"),
                List.of(procedure),
                "accompagner",
                Activity.NO_MANDATE,
                minutes,
                outcome,
                List.of("ccas"),
                "partiellement_autonome");
    }
}

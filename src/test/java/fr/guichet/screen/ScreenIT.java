package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The shipped program in a real terminal, as a counsellor uses it and as a bad day treats it. */
@Execution(ExecutionMode.SAME_THREAD)
class ScreenIT {

    @TempDir
    private Path home;

    @BeforeAll
    static void tmux() {
        boolean installed = Tmux.isInstalled();
        if (!installed) {
            System.err.println("SKIPPED: ScreenIT needs tmux (Debian, Ubuntu: apt install tmux).");
        }
        assumeTrue(installed, "tmux is not installed");
    }

    private static Tmux interview(Tmux tmux) throws IOException, InterruptedException {
        tmux.start().type("carte d'identité").waitFor("> Carte nationale d'identité");
        tmux.keys("Enter").waitFor("Fiche");
        return tmux.type("e").waitFor("date limite");
    }

    @Test
    void aWholeVisitToASavedSheet() throws IOException, InterruptedException {
        try (Tmux tmux = Tmux.open(home)) {
            interview(tmux).type("4").waitFor("pour vous ?").type("1").waitFor("adresse mail");
            tmux.type("c").waitFor("Aujourd'hui").type("l").waitFor("Votre feuille de route");
            tmux.type("s").waitFor("Enregistrer dans").keys("Enter").waitFor("Enregistré");
            tmux.keys("C-q");
            assertEquals(0, tmux.status());
            assertTrue(tmux.isRestored(), "the terminal is given back");
            try (Stream<Path> files = Files.list(home)) {
                List<Path> sheets = files.filter(
                                file -> file.getFileName().toString().startsWith("liste-"))
                        .toList();
                assertEquals(1, sheets.size());
                assertTrue(Files.readString(sheets.get(0)).startsWith("Votre feuille de route"));
            }
        }
    }

    @Test
    void anExerciseFromTheListToItsSheetKeepsNothing() throws IOException, InterruptedException {
        try (Tmux tmux = Tmux.open(home)) {
            tmux.run("entrainement").waitFor("> [ ] Fatou").keys("Down", "Down").waitFor("Lina a 22 ans");
            tmux.keys("Enter").waitFor("Lina : « Ma carte d'identité est périmée");
            tmux.type("carte d'identité").waitFor("> Carte nationale d'identité");
            tmux.keys("Enter").waitFor("Trouvée : Lina vient pour cela.");
            tmux.type("e").waitFor("Lina : « Rien ne presse").type("4").waitFor("Lina : « Oui, pour moi. »");
            tmux.type("q").waitFor("[x] Rien n'est là");
            tmux.type("c").waitFor("Votre posture, avant l'avis ?").type("1");
            tmux.waitFor("Revenir avec ce qui manque").waitFor("À retenir").type("l");
            tmux.waitFor("EXERCICE : Votre feuille de route").type("s").waitFor("Enregistrer dans");
            tmux.keys("C-u").type("lina.txt").keys("Enter").waitFor("Enregistré");
            assertTrue(Files.readString(home.resolve("lina.txt")).startsWith("EXERCICE : "));
            tmux.keys("C-q").waitFor("revenir à la liste ?").type("o").waitFor("> [x] Lina");
            assertTrue(tmux.screen().startsWith("EXERCICE · Entraînement"));
            tmux.keys("C-q");
            assertEquals(0, tmux.status());
            assertTrue(tmux.isRestored());
            assertEquals(List.of(), kept(), "no draft, no count, no history");
        }
    }

    @Test
    void anExerciseLineByLineOnATerminalWhenAskedFor() throws IOException, InterruptedException {
        try (Tmux tmux = Tmux.open(home)) {
            tmux.run("entrainement lina --ligne").waitFor("EXERCICE, quelle démarche chercher ?");
            tmux.type("quitter").keys("Enter").waitFor("Fin de l'exercice. Rien n'est gardé.");
            assertEquals(0, tmux.status());
            tmux.run("entrainement Karim")
                    .waitFor("Karim : « J'ai acheté une voiture")
                    .keys("C-c");
            assertEquals(130, tmux.status());
        }
    }

    @Test
    void aResizeDrawsTheViewAgain() throws IOException, InterruptedException {
        try (Tmux tmux = Tmux.open(home)) {
            interview(tmux).resize(60, 20).waitFor("v ce que je vois");
            tmux.resize(30, 5).waitFor("trop petite");
            tmux.resize(80, 24).waitFor("Français parlé").keys("C-c");
            assertEquals(130, tmux.status());
            assertTrue(tmux.isRestored());
        }
    }

    @Test
    void whatIsTypedWhileItStartsIsKeptAndNotShown() throws IOException, InterruptedException {
        try (Tmux tmux = Tmux.open(home)) {
            tmux.start().keys("C-c").status();
            tmux.shell("clear; " + System.getProperty("guichet.basedir") + "/bin/guichet");
            tmux.type("passeport")
                    .waitFor("Recherche : passeport")
                    .waitFor("> Passeport")
                    .keys("C-c");
            tmux.waitFor("pret>");
        }
    }

    @Test
    void killedItGivesTheTerminalBackAndOffersTheVisitAgain() throws IOException, InterruptedException {
        try (Tmux tmux = Tmux.open(home)) {
            interview(tmux).type("4").waitFor("pour vous ?").type("1").waitFor("adresse mail");
            waitForDraft("pour_qui");
            for (long jvm : tmux.pids("java")) {
                ProcessHandle.of(jvm).ifPresent(ProcessHandle::destroyForcibly);
            }
            assertEquals(137, tmux.status());
            assertTrue(tmux.isRestored());

            tmux.shell("clear").start().waitFor("Reprendre : Carte nationale");
            tmux.keys("Down", "Enter").waitFor("adresse mail").waitFor("Rien ne presse");
            tmux.keys("C-c").status();
        }
    }

    @Test
    void sigtermAndSighupGiveTheTerminalBack() throws IOException, InterruptedException {
        for (String signal : List.of("TERM", "HUP")) {
            try (Tmux tmux = Tmux.open(Files.createDirectory(home.resolve(signal)))) {
                interview(tmux);
                long jvm = tmux.pids("java").get(0);
                long launcher = ProcessHandle.of(jvm)
                        .orElseThrow()
                        .parent()
                        .orElseThrow()
                        .pid();
                new ProcessBuilder("kill", "-" + signal, Long.toString(launcher))
                        .start()
                        .waitFor();
                int status = tmux.status();
                assertTrue(status == 143 || status == 129, () -> signal + " gave " + status);
                assertTrue(tmux.isRestored(), signal);
                assertFalse(ProcessHandle.of(jvm).map(ProcessHandle::isAlive).orElse(false), "no JVM is left");
            }
        }
    }

    @Test
    void aDroppedLinkEndsTheProgramAndKeepsTheVisit() throws IOException, InterruptedException {
        try (Tmux tmux = Tmux.open(home)) {
            interview(tmux).type("4").waitFor("pour vous ?");
            waitForDraft("urgence");
            ProcessHandle jvm = ProcessHandle.of(tmux.pids("java").get(0)).orElseThrow();
            tmux.hangUp();
            assertTrue(
                    jvm.onExit().completeOnTimeout(null, 60, TimeUnit.SECONDS).join() != null, "it leaves");
        }
        try (Tmux tmux = Tmux.open(home)) {
            tmux.start().waitFor("Reprendre : Carte nationale").keys("C-c").status();
        }
    }

    @Test
    void anArrowCutInTwoIsStillAnArrow() throws IOException, InterruptedException {
        try (Tmux tmux = Tmux.open(home)) {
            tmux.start().type("papiers").waitFor("> ");
            tmux.cut("Escape", "[B");
            tmux.waitFor("Espace ajouter").keys("C-c").status();
        }
    }

    @Test
    void aNewPersonLeavesNothingOnDisk() throws IOException, InterruptedException {
        try (Tmux tmux = Tmux.open(home)) {
            interview(tmux).type("4").waitFor("pour vous ?");
            waitForDraft("urgence");
            tmux.keys("C-n").waitFor("nouvelle personne ?").type("o").waitFor("Par thème");
            tmux.keys("C-q");
            assertEquals(0, tmux.status());
            assertEquals(List.of(), drafts());
        }
    }

    /** Moved to another place, each session would have a copy of its own of what all could share. */
    @Test
    void theClassesAreReadFromWhereAllSessionsShareThem() throws IOException, InterruptedException {
        try (Tmux tmux = Tmux.open(home)) {
            long jvm = tmux.start().pids("java").get(0);
            List<String> archives = Files.readAllLines(Path.of("/proc/" + jvm + "/maps")).stream()
                    .filter(line -> line.endsWith(".jsa"))
                    .toList();
            assertFalse(archives.isEmpty(), "there is an archive");
            assertTrue(archives.stream().anyMatch(line -> line.contains(" r--p ")), archives.toString());
            tmux.keys("C-c").status();
        }
    }

    @Test
    void oneLineAtATimeItUnpacksNothingInTheTemporaryFolder() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(home.resolve("temporaire"));
        try (Tmux tmux = Tmux.open(home)) {
            tmux.shell("JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=" + temporary + " " + System.getProperty("guichet.basedir")
                    + "/bin/guichet --ligne");
            tmux.waitFor("Que demande la personne").type("carte d'identité").keys("Enter");
            tmux.waitFor("Tapez un numéro");
            try (Stream<Path> files = Files.list(temporary)) {
                assertEquals(List.of(), files.toList());
            }
            tmux.keys("C-c").waitFor("pret>");
        }
    }

    /** Every file of the state folder. */
    private List<Path> kept() throws IOException {
        Path state = home.resolve("state");
        if (!Files.exists(state)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(state)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private List<Path> drafts() throws IOException {
        Path state = home.resolve("state");
        if (!Files.exists(state)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(state)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    /** The draft is written beside the keys: waits until it holds {@code id}. */
    private void waitForDraft(String id) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            for (Path draft : drafts()) {
                if (Files.exists(draft) && Files.readString(draft).contains(id)) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no draft with " + id);
    }
}

package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.line.LineInterview;
import fr.guichet.line.PipeTalk;
import fr.guichet.line.Setting;
import fr.guichet.print.Layout;
import fr.guichet.visit.Drafts;
import fr.guichet.visit.Guide;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three faces are thin: the same answers give the same sheet, byte for byte. */
class SameSheetIT {

    private static final String PROCEDURE = "carte-identite";
    private static final String ANSWERS =
            """
            {"demarches":["carte-identite"],"date":"2026-11-21",
             "reponses":{"urgence":"non","pour_qui":"moi","messagerie":"lisible"}}
            """;

    @TempDir
    private Path folder;

    @Test
    void screenLineAndCommandsPrintTheSame() throws IOException, InterruptedException {
        String command = byCommand();
        assertEquals(command, byScreen(), "the screen");
        assertEquals(command, byLine(), "the line");
    }

    private static String byScreen() {
        Stage stage = Stage.real().type("carte d'identité").press(Key.Named.ENTER);
        assertEquals(new Page.File(PROCEDURE, 0, java.util.Set.of()), stage.model.page());
        stage.type("e411l").press(Key.sign('i'));
        return stage.effects.stream()
                .filter(Effect.Print.class::isInstance)
                .map(effect -> ((Effect.Print) effect).text())
                .findFirst()
                .orElseThrow();
    }

    private String byLine() throws IOException {
        List<String> printed = new ArrayList<>();
        Setting.Tray tray = new Setting.Tray() {
            @Override
            public boolean print(String sheet) {
                printed.add(sheet);
                return true;
            }

            @Override
            public boolean save(String sheet, String file) {
                return true;
            }
        };
        Path compiled = Path.of(System.getProperty("guichet.dist"), "knowledge");
        Setting setting = new Setting(
                new Guide(KnowledgeBase.open(compiled.toFile())),
                words -> {
                    throw new IOException("nothing is searched");
                },
                new Drafts(folder.resolve("state"), Duration.ofHours(2), Clock.systemDefaultZone()),
                tray,
                Desk.DEFAULT,
                Stage.NOW.toLocalDate(),
                Layout.A4,
                InstantSource.system(),
                fr.guichet.report.Journal.NONE);
        List<String> said = new ArrayList<>();
        BufferedReader typed = new BufferedReader(new StringReader("4\n1\n1\nfeuille\no\ni\n\n\n"));
        new LineInterview(setting, new PipeTalk(typed, said::add, page -> {})).run(List.of(PROCEDURE));
        assertEquals(1, printed.size(), () -> String.join("\n", said));
        return printed.get(0);
    }

    private String byCommand() throws IOException, InterruptedException {
        Path answers = Files.writeString(folder.resolve("reponses.json"), ANSWERS);
        String launcher = Path.of(System.getProperty("guichet.basedir", "."), "bin/guichet")
                .toAbsolutePath()
                .toString();
        ProcessBuilder builder = new ProcessBuilder(launcher, "liste", "--reponses", answers.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String sheet = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return sheet;
    }
}

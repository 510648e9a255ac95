package fr.guichet.command;

import fr.guichet.LittleKnowledge;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the program in this process, on the shipped knowledge, with a home of its own and a fixed day. */
final class Run {

    /** What a run gave. */
    record Result(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final File DISTRIBUTION = new File(System.getProperty("guichet.dist", "target/guichet"));
    static final File PROJECT = new File(System.getProperty("guichet.basedir", "."));

    private final File home;
    private final Map<String, String> environment = new HashMap<>(Map.of("LANG", "fr_FR.UTF-8"));
    private InputStream in = InputStream.nullInputStream();
    private OutputStream out;
    private OutputStream err;
    private boolean terminal;
    private File distribution = DISTRIBUTION;
    private File project = PROJECT;

    private Run(File home) {
        this.home = home;
    }

    /** @param home the user's folder, also for temporary files */
    static Run in(Path home) {
        return new Run(home.toFile());
    }

    /** On a few procedures made for tests. */
    Run onSmallKnowledge() {
        distribution = SmallKnowledge.DISTRIBUTION;
        project = SmallKnowledge.PROJECT;
        return this;
    }

    /** On the knowledge of the interview's tests. */
    Run onLittleKnowledge() {
        distribution = LittleKnowledge.DISTRIBUTION.toFile();
        project = null;
        return this;
    }

    Run with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run typing(String text) {
        return reading(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    Run reading(InputStream input) {
        in = input;
        return this;
    }

    Run writingTo(OutputStream output) {
        out = output;
        return this;
    }

    /** Both streams in one, as a terminal shows them. */
    Run showingOn(OutputStream terminal) {
        out = terminal;
        err = terminal;
        return this;
    }

    Run onTerminal() {
        terminal = true;
        return this;
    }

    Result guichet(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        boolean interactive = terminal;
        Surroundings around = new Surroundings(
                environment,
                distribution,
                project,
                home,
                home,
                () -> interactive,
                () -> TODAY,
                in,
                out == null ? printed : out,
                err == null ? said : err);
        int code = Program.run(arguments, around);
        return new Result(code, printed.toString(StandardCharsets.UTF_8), said.toString(StandardCharsets.UTF_8));
    }
}

package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The shipped program in a real terminal: a shell in tmux, with a home of its own. */
final class Tmux implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 90;
    private static final String LAUNCHER = Path.of(System.getProperty("guichet.basedir", "."), "bin/guichet")
            .toAbsolutePath()
            .toString();

    private final String server = "guichet-" + Long.toHexString(System.nanoTime());
    private final Path home;

    private Tmux(Path home) {
        this.home = home;
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("tmux", "-V")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A shell of 80 columns and 24 rows in {@code home}; nothing runs in it yet. */
    static Tmux open(Path home) throws IOException, InterruptedException {
        Tmux tmux = new Tmux(home);
        tmux.command(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                "80",
                "-y",
                "24",
                "cd '" + home + "' && exec env HOME='" + home + "' XDG_STATE_HOME='" + home + "/state'"
                        + " XDG_CONFIG_HOME='" + home + "/config' XDG_DATA_HOME='" + home + "/data'"
                        + " LC_ALL=C.UTF-8 PS1='pret> ' sh");
        tmux.command("set", "-g", "escape-time", "0");
        tmux.waitFor("pret>");
        return tmux;
    }

    /** Starts the program, with the terminal's modes kept before and after it. */
    Tmux start() throws IOException, InterruptedException {
        return run("").waitFor("Recherche :");
    }

    /** The same with arguments; does not wait for anything to show. */
    Tmux run(String arguments) throws IOException, InterruptedException {
        Files.deleteIfExists(home.resolve("fini"));
        String command = LAUNCHER + " " + arguments;
        return shell("stty -g > avant; " + command + "; echo $? > statut; stty -g > apres; mv statut fini");
    }

    /** Types a line for the shell. */
    Tmux shell(String line) throws IOException, InterruptedException {
        type(line);
        return keys("Enter");
    }

    Tmux type(String text) throws IOException, InterruptedException {
        command("send-keys", "-l", "--", text);
        return this;
    }

    /** Keys by the names of tmux. */
    Tmux keys(String... names) throws IOException, InterruptedException {
        for (String name : names) {
            command("send-keys", "--", name);
        }
        return this;
    }

    /** A key that writes {@code first}, and what follows it 30 milliseconds later: the server waits, not this program. */
    Tmux cut(String first, String rest) throws IOException, InterruptedException {
        command("send-keys", "--", first, ";", "run-shell", "sleep 0.03", ";", "send-keys", "-l", "--", rest);
        return this;
    }

    Tmux resize(int columns, int rows) throws IOException, InterruptedException {
        command("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
        return this;
    }

    String screen() throws IOException, InterruptedException {
        return command("capture-pane", "-p");
    }

    Tmux waitFor(String text) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!screen().contains(text)) {
            if (System.nanoTime() > end) {
                fail("« " + text + " » never came; the screen is\n" + screen());
            }
            Thread.sleep(50);
        }
        return this;
    }

    /** Waits for the program to leave; returns its exit status. */
    int status() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(home.resolve("fini"))) {
            if (System.nanoTime() > end) {
                fail("the program did not leave; the screen is\n" + screen());
            }
            Thread.sleep(50);
        }
        return Integer.parseInt(Files.readString(home.resolve("fini")).strip());
    }

    /** True if the terminal is as it was before the program: modes, cursor, no alternate screen. */
    boolean isRestored() throws IOException, InterruptedException {
        String flags =
                command("display", "-p", "#{alternate_on} #{cursor_flag}").strip();
        return Files.readString(home.resolve("avant")).equals(Files.readString(home.resolve("apres")))
                && flags.equals("0 1");
    }

    /** The processes under the shell that run {@code name}. */
    List<Long> pids(String name) throws IOException, InterruptedException {
        long shell = Long.parseLong(command("display", "-p", "#{pane_pid}").strip());
        List<Long> pids = new ArrayList<>();
        ProcessHandle.of(shell).ifPresent(root -> root.descendants()
                .filter(child -> child.info().command().orElse("").endsWith(name))
                .forEach(child -> pids.add(child.pid())));
        return pids;
    }

    /** Closes the window, as a dropped link does. */
    void hangUp() throws IOException, InterruptedException {
        command("kill-session");
    }

    @Override
    public void close() throws IOException {
        try {
            command("kill-server");
        } catch (IOException e) {
            // It left by itself with its last session.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String command(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("tmux", "-L", server));
        all.addAll(List.of(words));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(all + " : " + said);
        }
        return said;
    }
}

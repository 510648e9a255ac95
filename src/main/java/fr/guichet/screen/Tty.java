package fr.guichet.screen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * The modes of the terminal: each key as it is pressed, without echo; {@code Ctrl-C}, {@code Ctrl-S} and {@code Ctrl-Z}
 * are keys. The launcher sets them before the JVM starts, so that nothing typed meanwhile is lost or shown, and gives the
 * user's own back at the end; started without it, we do both.
 */
final class Tty {

    /** What the launcher ran {@code stty} with. */
    private static final String MODES = "-icanon -echo -isig -ixon -iexten -icrnl -inlcr -igncr -istrip min 1 time 0";

    private static final int PATIENCE_SECONDS = 2;

    /** The user's own modes, as {@code stty -g} says them; empty when the launcher gives them back. */
    private final String saved;

    private final Size size;

    private Tty(String saved, Size size) {
        this.saved = saved;
        this.size = size;
    }

    /** @param set the size as the launcher read it when it set the modes; empty if it did not */
    static Tty open(String set) throws IOException {
        if (!set.isEmpty()) {
            return new Tty("", Size.parse(set));
        }
        String[] lines = run("stty -g && stty size && stty " + MODES).split("\n", -1);
        if (lines.length < 2 || lines[0].isBlank()) {
            throw new IOException("stty");
        }
        return new Tty(lines[0].strip(), Size.parse(lines[1]));
    }

    Size size() {
        return size;
    }

    Size currentSize() {
        try {
            return Size.parse(run("stty size"));
        } catch (IOException e) {
            return size;
        }
    }

    void restore() {
        if (!saved.isEmpty()) {
            try {
                run("stty " + saved);
            } catch (IOException e) {
                // The terminal is gone.
            }
        }
    }

    private static String run(String command) throws IOException {
        Process process = new ProcessBuilder("/bin/sh", "-c", command)
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.US_ASCII);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}

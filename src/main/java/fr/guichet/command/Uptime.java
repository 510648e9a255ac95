package fr.guichet.command;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Milliseconds since the machine started, those that it slept among them; the JVM's own clock stops meanwhile. */
final class Uptime {

    private static final String FILE = "/proc/uptime";
    private static final int LONGEST = 64;
    private static final double MILLISECONDS = 1000;

    private Uptime() {}

    static long millis() {
        try (FileInputStream in = new FileInputStream(FILE)) {
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.US_ASCII);
            return (long) (Double.parseDouble(text.substring(0, text.indexOf(' '))) * MILLISECONDS);
        } catch (IOException | RuntimeException e) {
            // Not Linux.
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
        }
    }
}

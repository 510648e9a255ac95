package fr.guichet.screen;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes sent for a first screen, a move in a list and a typed letter; then the time to the first frame of the shipped
 * program, in a terminal that {@code script} makes, beside an empty JVM of the same flags. {@code -Drounds=N} (11).
 */
public final class ScreenBenchmark {

    private static final String WORDS = "j'ai perdu ma carte";

    private ScreenBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        bytes();
        time(Integer.getInteger("rounds", 11));
    }

    private static void bytes() throws IOException {
        Wire wire = new Wire(Stage.real(), Repertoire.UTF8);
        wire.draw();
        System.out.printf("%-34s %6d  (under 2500)%n", "first screen, bytes", wire.bytes.size());
        int[] letters = new int[WORDS.length()];
        for (int i = 0; i < letters.length; i++) {
            wire.stage.press(Key.sign(WORDS.charAt(i)));
            letters[i] = wire.draw();
        }
        print("typed letter, bytes", letters, "under 1000");
        int[] moves = new int[8];
        for (int i = 0; i < moves.length; i++) {
            wire.stage.press(Key.Named.DOWN);
            moves[i] = wire.draw();
        }
        print("list move with preview, bytes", moves, "under 400");
    }

    private static void print(String what, int[] sent, String budget) {
        int[] sorted = sent.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%-34s %6d  median, %d at most  (%s)%n",
                what, sorted[sorted.length / 2], sorted[sorted.length - 1], budget);
    }

    private static void time(int rounds) throws IOException, InterruptedException {
        String launcher = Path.of(System.getProperty("guichet.basedir", "."), "bin/guichet")
                .toAbsolutePath()
                .toString();
        Path folder = Files.createTempDirectory("premier-ecran");
        Path source = folder.resolve("Empty.java");
        Files.writeString(
                source, "class Empty { public static void main(String[] a) { System.out.println(\"hello\"); } }");
        String tools = System.getProperty("java.home") + File.separator + "bin" + File.separator;
        until(List.of(tools + "javac", "-d", folder.toString(), source.toString()), folder, "");
        List<String> empty = List.of(
                tools + "java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-cp",
                folder.toString(),
                "Empty");
        List<String> screen = List.of("script", "-qec", launcher, "/dev/null");
        long[] emptyTimes = new long[rounds];
        long[] screenTimes = new long[rounds];
        for (int round = -1; round < rounds; round++) {
            long first = until(empty, folder, "hello");
            long second = until(screen, folder, "Recherche");
            if (round >= 0) {
                emptyTimes[round] = first;
                screenTimes[round] = second;
            }
        }
        double base = median(emptyTimes);
        System.out.printf("%-34s %6.1f ms%n", "empty JVM", base / 1e6);
        System.out.printf(
                "%-34s %6.1f ms = %.2f x  (under 3)%n",
                "first frame", median(screenTimes) / 1e6, median(screenTimes) / base);
    }

    /** Nanoseconds until {@code word} is on the output; then the process is ended. */
    private static long until(List<String> command, Path home, String word) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(java.util.Map.of("TERM", "xterm", "LC_ALL", "C.UTF-8", "XDG_STATE_HOME", home.toString()));
        long start = System.nanoTime();
        Process process = builder.start();
        StringBuilder said = new StringBuilder();
        try (InputStream out = process.getInputStream()) {
            byte[] bytes = new byte[4096];
            int read = out.read(bytes);
            while (read >= 0) {
                said.append(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
                if (!word.isEmpty() && said.indexOf(word) >= 0) {
                    break;
                }
                read = out.read(bytes);
            }
            long time = System.nanoTime() - start;
            leave(process);
            return time;
        }
    }

    /** Ctrl-C for a screen; what left already does not mind. */
    private static void leave(Process process) throws InterruptedException {
        try {
            process.getOutputStream().write(3);
            process.getOutputStream().close();
        } catch (IOException e) {
            // It left.
        }
        process.waitFor();
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

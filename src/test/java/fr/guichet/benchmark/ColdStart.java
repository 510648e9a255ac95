package fr.guichet.benchmark;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Whole-process time of the shipped program, cold, beside that of an empty JVM program started the same way, launcher and
 * class-data archive included; then queries a second of one process in batch. Runs are interleaved, so that a noisy machine is noisy for all.
 *
 * <p>{@code -Drounds=N} sets the number of rounds (21).
 */
public final class ColdStart {

    private static final String EMPTY = "empty program";
    private static final int BATCH = 1000;

    private ColdStart() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.getInteger("rounds", 21);
        Path home = Path.of(System.getProperty("guichet.basedir", "."))
                .toAbsolutePath()
                .normalize();
        String launcher = home.resolve("bin/guichet").toString();
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put(EMPTY, emptyProgram(home));
        programs.put("guichet --version", List.of(launcher, "--version"));
        programs.put("fiche by id", List.of(launcher, "fiche", "carte-identite"));
        programs.put("cold chercher", List.of(launcher, "chercher", "j'ai perdu ma carte d'identité"));
        programs.put("cold chercher, misspelt", List.of(launcher, "chercher", "carte didantite"));

        Map<String, long[]> times = measure(programs, rounds);
        double empty = median(times.get(EMPTY));
        System.out.printf("%-26s %8s %8s%n", "median of " + rounds, "ms", "x empty");
        for (Map.Entry<String, long[]> entry : times.entrySet()) {
            double median = median(entry.getValue());
            System.out.printf("%-26s %8.1f %8.2f%n", entry.getKey(), median / 1e6, median / empty);
        }
        batch(launcher);
    }

    private static Map<String, long[]> measure(Map<String, List<String>> programs, int rounds)
            throws IOException, InterruptedException {
        Map<String, long[]> times = new LinkedHashMap<>();
        programs.keySet().forEach(name -> times.put(name, new long[rounds]));
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                long time = time(program.getValue());
                if (round >= 0) {
                    times.get(program.getKey())[round] = time;
                }
            }
        }
        return times;
    }

    private static long time(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
        return System.nanoTime() - start;
    }

    /** The smallest program, started the same way: the launcher of the project, in a project that does nothing. */
    private static List<String> emptyProgram(Path home) throws IOException, InterruptedException {
        Path empty = Files.createTempDirectory("empty");
        Path classes = empty.resolve("classes/fr/guichet/command");
        Files.createDirectories(classes);
        for (String name : List.of("Guichet", "Training")) {
            Files.writeString(
                    classes.resolve(name + ".java"),
                    "package fr.guichet.command; public class " + name
                            + " { public static void main(String[] a) { System.out.println(\"hello\"); } }");
        }
        String tools = System.getProperty("java.home") + File.separator + "bin" + File.separator;
        time(List.of(
                tools + "javac", classes.resolve("Guichet.java").toString(), classes.resolve("Training.java") + ""));
        Path distribution =
                Files.createDirectories(empty.resolve("target/guichet/lib")).getParent();
        String jar = distribution.resolve("guichet.jar").toString();
        time(List.of(tools + "jar", "cf", jar, "-C", empty.resolve("classes").toString(), "fr"));
        Path launcher = Files.createDirectories(empty.resolve("bin")).resolve("guichet");
        Files.copy(home.resolve("bin/guichet"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
        return List.of(launcher.toString(), "fiche");
    }

    private static void batch(String launcher) throws IOException, InterruptedException {
        Path queries = Files.createTempFile("queries", ".txt");
        List<String> words =
                List.of("carte perdue", "retraite de mon mari", "plus de RSA", "déclaration impots", "chomage");
        try (BufferedWriter out = Files.newBufferedWriter(queries, StandardCharsets.UTF_8)) {
            for (int i = 0; i < BATCH; i++) {
                out.write(words.get(i % words.size()));
                out.newLine();
            }
        }
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            times.add(time(List.of(launcher, "chercher", "--lot", queries.toString())));
        }
        double median = median(times.stream().mapToLong(Long::longValue).toArray());
        System.out.printf(
                "chercher --lot: %d queries in %.0f ms, %.0f a second%n", BATCH, median / 1e6, BATCH / (median / 1e9));
        Files.delete(queries);
    }

    private static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

package fr.guichet.screen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Memory of full screens that are open at once, as Linux shares it out between them (PSS): on the first screen, then with a
 * visit and its sheet; beside as many empty JVMs of the same collector. {@code -Dsessions=N} (20).
 */
public final class MemoryBenchmark {

    private static final long QUIET_MILLIS = 5_000;
    private static final double KILOBYTES = 1024;

    private MemoryBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int sessions = Integer.getInteger("sessions", 20);
        Path folder = Files.createTempDirectory("memoire");
        print("empty JVM", empty(sessions, folder), "reference");
        List<Tmux> screens = new ArrayList<>();
        try {
            for (int i = 0; i < sessions; i++) {
                Path home = Files.createDirectories(folder.resolve("poste" + i));
                screens.add(Tmux.open(home).start());
            }
            print("first screen", of(screens), "under 30 MB");
            for (Tmux screen : screens) {
                screen.type("carte d'identité").waitFor("> Carte nationale").keys("Enter");
                screen.waitFor("Fiche").type("e").waitFor("date limite").type("4");
                screen.waitFor("pour vous ?").type("1").waitFor("adresse mail").keys("F6");
                screen.waitFor("Votre feuille");
            }
            print("a visit and its sheet", of(screens), "under 30 MB");
        } finally {
            for (Tmux screen : screens) {
                screen.close();
            }
        }
    }

    private static List<Long> empty(int sessions, Path folder) throws IOException, InterruptedException {
        Path source = folder.resolve("Empty.java");
        Files.writeString(
                source, "class Empty { public static void main(String[] a) throws Exception { System.in.read(); } }");
        String tools = System.getProperty("java.home") + File.separator + "bin" + File.separator;
        new ProcessBuilder(tools + "javac", "-d", folder.toString(), source.toString())
                .inheritIO()
                .start()
                .waitFor();
        List<Process> running = new ArrayList<>();
        try {
            for (int i = 0; i < sessions; i++) {
                running.add(new ProcessBuilder(
                                tools + "java",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:-UsePerfData",
                                "-cp",
                                folder.toString(),
                                "Empty")
                        .start());
            }
            return measured(running.stream().map(Process::pid).toList());
        } finally {
            running.forEach(Process::destroy);
        }
    }

    private static List<Long> of(List<Tmux> screens) throws IOException, InterruptedException {
        List<Long> pids = new ArrayList<>();
        for (Tmux screen : screens) {
            pids.addAll(screen.pids("java"));
        }
        return measured(pids);
    }

    /** In kilobytes, once nothing starts any more. */
    private static List<Long> measured(List<Long> pids) throws IOException, InterruptedException {
        Thread.sleep(QUIET_MILLIS);
        List<Long> shares = new ArrayList<>();
        for (long pid : pids) {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
                if (line.startsWith("Pss:")) {
                    shares.add(Long.parseLong(line.replaceAll("[^0-9]", "")));
                }
            }
        }
        return shares;
    }

    private static void print(String what, List<Long> shares, String budget) {
        double sum = shares.stream().mapToLong(Long::longValue).sum();
        double most = shares.stream().mapToLong(Long::longValue).max().orElse(0);
        System.out.printf(
                "%-24s %5.1f MB each of %d, %.1f at most  (%s)%n",
                what, sum / shares.size() / KILOBYTES, shares.size(), most / KILOBYTES, budget);
    }
}

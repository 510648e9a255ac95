package fr.guichet.opendata;

import fr.guichet.ShippedKnowledge;
import fr.guichet.search.Query;
import fr.guichet.search.Scope;
import fr.guichet.search.Searcher;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures an import of a whole archive and of ten times as much, each in a JVM of its own as {@code bin/guichet} starts
 * it: 256 MB of heap to import, 64 MB to search. {@code GUICHET_VOSDROITS} names the archive:
 *
 * <pre>GUICHET_VOSDROITS=vosdroits-latest.zip mvn -q -Pbenchmark -Dmain=opendata.ImportBenchmark test-compile exec:java@benchmark</pre>
 *
 * {@code -Dcopies=1,10} are the sizes. Seconds are those of the wall and of the processor: a busy machine changes the first.
 */
public final class ImportBenchmark {

    private static final int QUERIES = 400;
    private static final int WARM = 100;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String archive = System.getenv("GUICHET_VOSDROITS");
        if (archive == null) {
            OUT.println("GUICHET_VOSDROITS ne nomme pas d'archive.");
            return;
        }
        for (String copies : System.getProperty("copies", "1,10").split(",", -1)) {
            Path work = Files.createTempDirectory("guichet-import");
            try {
                measure(new File(archive), Integer.parseInt(copies), work);
            } finally {
                delete(work);
            }
        }
    }

    private static void measure(File archive, int copies, Path work) throws Exception {
        Path zip = archive.toPath();
        if (copies > 1) {
            zip = work.resolve("copies.zip");
            Copies.write(archive, copies, zip);
        }
        OUT.printf(Locale.FRENCH, "%d fois l'archive, %.1f Mo%n", copies, Files.size(zip) / 1e6);
        Path data = work.resolve("data");
        child("256m", Import.class, zip.toString(), data.toString());
        Path set = SheetSet.current(data.toFile()).toPath();
        OUT.printf(
                Locale.FRENCH,
                "  sur le disque : fiches %.1f Mo, index %.1f Mo%n",
                size(set.resolve(SetFiles.SHEETS)) / 1e6,
                size(set.resolve(SetFiles.INDEX)) / 1e6);
        child("64m", Search.class, data.toString());
    }

    private static void child(String heap, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + heap,
                "-Dguichet.basedir=" + ShippedKnowledge.BASE,
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            OUT.println("  échec : " + main.getSimpleName() + ", " + code);
        }
    }

    /** Under Maven the classes come from a loader of its own. */
    private static String classPath() {
        if (ImportBenchmark.class.getClassLoader() instanceof java.net.URLClassLoader loader) {
            List<String> parts = new ArrayList<>();
            Arrays.stream(loader.getURLs()).forEach(url -> parts.add(url.getPath()));
            return String.join(File.pathSeparator, parts);
        }
        return System.getProperty("java.class.path");
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    /** The most that the heap held, as far as the collector saw it. */
    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }

    /** The most that the process held, in MB; 0 where the system does not say. */
    private static double peakProcess() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1e3;
            }
        }
        return 0;
    }

    /** One import. */
    public static final class Import {
        private Import() {}

        public static void main(String[] arguments) throws IOException {
            long start = System.nanoTime();
            Importer.Known known =
                    new Importer.Known(ShippedKnowledge.open().contacts().keySet(), Set.of());
            ImportReport report =
                    Importer.run(new File(arguments[0]), new File(arguments[1]), known, (done, total) -> {});
            double cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
            OUT.printf(
                    Locale.FRENCH,
                    "  import : %d fiches, %.1f s, dont %.1f s de calcul ; tas %.0f Mo au plus, processus %.0f Mo%n",
                    report.sheets(),
                    (System.nanoTime() - start) / 1e9,
                    cpu,
                    peakHeap(),
                    peakProcess());
        }
    }

    /** Titles of sheets as questions. */
    public static final class Search {
        private Search() {}

        public static void main(String[] arguments) throws IOException {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            try (SheetSet set = SheetSet.open(new File(arguments[0]));
                    Searcher searcher =
                            Searcher.open(ShippedKnowledge.COMPILED, set.index().toPath())) {
                List<String> ids = set.ids();
                long[] times = new long[QUERIES];
                for (int i = -WARM; i < QUERIES; i++) {
                    String id = ids.get(Math.floorMod(i * 7919, ids.size()));
                    String title = fr.guichet.knowledge.KnowledgeReader.procedure(
                                    id, set.find(id).orElseThrow(), new ArrayList<>())
                            .title();
                    long before = threads.getCurrentThreadCpuTime();
                    searcher.search(Query.of(title).limit(10).scope(Scope.SHEETS));
                    times[Math.max(0, i)] = threads.getCurrentThreadCpuTime() - before;
                }
                Arrays.sort(times);
                OUT.printf(
                        Locale.FRENCH,
                        "  recherche : médiane %.1f ms, 99 %% sous %.1f ms de calcul ; tas %.0f Mo au plus, processus %.0f Mo%n",
                        times[QUERIES / 2] / 1e6,
                        times[QUERIES * 99 / 100] / 1e6,
                        peakHeap(),
                        peakProcess());
            }
        }
    }
}

package fr.guichet.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
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
 * Measures search on real questions of citizens over the official sheets, beside plain Lucene on the same texts, and on the
 * judged phrasings over the procedures. With {@code -Didees=true} also says what each {@link Idea} gives: the figures
 * without it.
 *
 * <p>Not a test: see {@link #main} for how to run it.
 */
final class SearchBenchmark {

    private static final int DEPTH = 20;
    private static final int FOLDS = 5;
    private static final int TIMED_ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Question(Set<String> sheets, String text) {}

    private interface Engine {
        List<String> find(String text) throws IOException;
    }

    private SearchBenchmark() {}

    /** {@code SearchBenchmark ZIP QUESTIONS KNOWLEDGE [COPIES]}: prints everything on standard output. */
    public static void main(String[] arguments) throws IOException {
        Path zip = Path.of(arguments[0]);
        List<Question> questions = questions(Path.of(arguments[1]));
        Path work = Files.createTempDirectory("guichet-mesure");
        try {
            Path compiled = work.resolve("connaissances");
            fr.guichet.authoring.CompileKnowledge.compile(Path.of(arguments[2]), compiled);
            measure(SheetZip.read(zip), questions, compiled, work);
        } finally {
            delete(work);
        }
    }

    private static void measure(List<SearchDocument> sheets, List<Question> questions, Path compiled, Path work)
            throws IOException {
        long start = System.nanoTime();
        Path index = work.resolve("fiches");
        Indexer.write(index, sheets);
        print("index", "%d fiches, %.1f s, %.1f Mo", sheets.size(), seconds(start), megabytes(index));
        try (Searcher searcher = Searcher.open(compiled, index)) {
            Engine guichet = text -> ids(searcher, text);
            judge("guichet", guichet, questions);
            time("guichet", guichet, questions);
            time("à la frappe", text -> ids(searcher, text.substring(0, text.length() / 2)), questions);
            spread(guichet, questions);
        }
        judgePhrasings("paroles", compiled, Set.of());
        if (Boolean.getBoolean("idees")) {
            ablate(sheets, questions, compiled, work);
        }
        start = System.nanoTime();
        Path plain = work.resolve("lucene");
        PlainLucene.write(plain, sheets);
        print("Lucene simple", "%.1f s, %.1f Mo", seconds(start), megabytes(plain));
        try (PlainLucene lucene = PlainLucene.open(plain)) {
            judge("Lucene simple", text -> lucene.find(text, DEPTH), questions);
            time("Lucene simple", text -> lucene.find(text, DEPTH), questions);
        }
    }

    /** The figures without each idea. */
    private static void ablate(List<SearchDocument> sheets, List<Question> questions, Path compiled, Path work)
            throws IOException {
        for (Idea idea : Idea.values()) {
            Path index = work.resolve("fiches");
            if (idea == Idea.LINKS) {
                index = work.resolve("fiches-sans-liens");
                Indexer.write(index, sheets, Set.of(idea));
            }
            String name = "sans " + idea.name().toLowerCase(Locale.ROOT);
            try (Searcher searcher = Searcher.open(compiled, index, Set.of(idea))) {
                judge(name, text -> ids(searcher, text), questions);
            }
            judgePhrasings(name, compiled, Set.of(idea));
        }
    }

    private static void judgePhrasings(String name, Path compiled, Set<Idea> without) throws IOException {
        try (Searcher searcher = Searcher.open(compiled, null, without)) {
            for (boolean kept : new boolean[] {true, false}) {
                Phrasing.Score score = Phrasing.judge(
                        Phrasing.all().stream()
                                .filter(phrasing -> phrasing.kept() == kept)
                                .toList(),
                        searcher);
                print(
                        name,
                        "%s, %d phrases : success@1 %.3f  @3 %.3f",
                        kept ? "gardées" : "de réglage",
                        score.count(),
                        score.firstShare(),
                        score.firstThreeShare());
            }
        }
    }

    /** How much the figures depend on the questions: on each fifth of them. */
    private static void spread(Engine engine, List<Question> questions) throws IOException {
        for (int fifth = 0; fifth < FOLDS; fifth++) {
            List<Question> part = new ArrayList<>();
            for (int i = fifth; i < questions.size(); i += FOLDS) {
                part.add(questions.get(i));
            }
            judge("cinquième " + (fifth + 1), engine, part);
        }
    }

    private static List<String> ids(Searcher searcher, String text) throws IOException {
        List<String> ids = new ArrayList<>();
        for (Hit hit :
                searcher.search(Query.of(text).limit(DEPTH).scope(Scope.SHEETS)).hits()) {
            ids.add(hit.id());
        }
        return ids;
    }

    private static void judge(String name, Engine engine, List<Question> questions) throws IOException {
        int[] within = new int[DEPTH + 1];
        double reciprocal = 0;
        for (Question question : questions) {
            List<String> found = engine.find(question.text());
            int rank = 0;
            while (rank < found.size() && !question.sheets().contains(found.get(rank))) {
                rank++;
            }
            if (rank < found.size()) {
                reciprocal += 1.0 / (rank + 1);
                for (int k = rank + 1; k <= DEPTH; k++) {
                    within[k]++;
                }
            }
            if (Boolean.getBoolean("rangs")) {
                System.out.println((rank + 1) + "\t" + question.text());
            }
        }
        double count = questions.size();
        print(
                name,
                "success@1 %.3f  @5 %.3f  @10 %.3f  @20 %.3f  MRR %.3f",
                within[1] / count,
                within[5] / count,
                within[10] / count,
                within[20] / count,
                reciprocal / count);
    }

    /** Times are those of the processor, so that a busy machine does not change them. */
    private static void time(String name, Engine engine, List<Question> questions) throws IOException {
        long[] times = new long[questions.size() * TIMED_ROUNDS];
        int at = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < TIMED_ROUNDS; round++) {
            for (Question question : questions) {
                long before = THREADS.getCurrentThreadCpuTime();
                engine.find(question.text());
                times[at++] = THREADS.getCurrentThreadCpuTime() - before;
            }
        }
        double all = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        Arrays.sort(times);
        print(
                name,
                "médiane %.2f ms, 90 %% %.2f ms, 99 %% %.2f ms, %.0f requêtes par seconde",
                times[times.length / 2] / 1e6,
                times[times.length * 9 / 10] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times.length / all);
    }

    private static List<Question> questions(Path file) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("id")) {
                questions.add(new Question(Set.of(cells[1].split(",")), cells[2]));
            }
        }
        return questions;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
        }
    }

    private static void print(String name, String format, Object... values) {
        System.out.println(String.format(Locale.FRANCE, "%-18s ", name) + String.format(Locale.FRANCE, format, values));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

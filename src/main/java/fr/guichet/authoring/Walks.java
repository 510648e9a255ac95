package fr.guichet.authoring;

import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Walks through the questions of a knowledge folder that has no fault: each procedure's own questions in every way, every
 * pair of answers of the interview, each life event with everything ticked, and random visits from seeds. Each ends with a posture and a sheet, and every posture is
 * reached.
 */
public final class Walks {

    /** Seeds of the random walks of a whole check. */
    public static final int RANDOM = 10_000;

    private static final int SEEDS_AT_ONCE = 250;
    private static final int MOST_THREADS = 4;

    private Walks() {}

    /** What one thread takes up next. */
    @FunctionalInterface
    private interface Task {
        void run(Walker walker);
    }

    /**
     * Walks with as many threads as there are cores.
     *
     * @param random how many random walks
     * @param today the day around which visits take place
     * @return what went wrong, in the order of the files; a few of each kind
     */
    public static List<Fault> check(KnowledgeFolder folder, int random, LocalDate today) {
        ConcurrentLinkedQueue<Task> tasks = new ConcurrentLinkedQueue<>();
        for (Question question : folder.interview()) {
            tasks.add(walker -> new CoreEffects(walker, folder, today).check(question));
        }
        for (Procedure procedure : folder.procedures().values()) {
            tasks.add(walker -> new OwnWalk(walker, procedure.id(), today).walk());
        }
        for (LifeEvent event : folder.events().all()) {
            tasks.add(walker -> everythingTicked(event, walker, today));
        }
        for (int seed = 0; seed < random && !folder.procedures().isEmpty(); seed += SEEDS_AT_ONCE) {
            int from = seed;
            int to = Math.min(random, seed + SEEDS_AT_ONCE);
            tasks.add(walker -> {
                for (int each = from; each < to; each++) {
                    new RandomWalk(walker, each, today).walk();
                }
            });
        }
        List<Walker> walkers = walk(folder, tasks);
        List<Fault> faults = new ArrayList<>();
        Set<Posture> reached = EnumSet.noneOf(Posture.class);
        for (Walker walker : walkers) {
            faults.addAll(walker.faults);
            reached.addAll(walker.reached);
        }
        neverReached(reached, faults);
        return Verifier.sorted(faults);
    }

    /** The largest visit that an event can open has its posture and its sheet like any other. */
    private static void everythingTicked(LifeEvent event, Walker walker, LocalDate today) {
        List<String> all = event.parts().stream().map(LifeEvent.Part::procedure).toList();
        Situation visit = event.answered(Situation.start(Desk.DEFAULT, today).forProcedures(all));
        walker.safely(visit, () -> walker.sheet(visit));
    }

    private static void neverReached(Set<Posture> reached, List<Fault> faults) {
        for (Posture posture : Posture.values()) {
            if (!reached.contains(posture)) {
                faults.add(new Fault(
                        new Node.Place("conseil.yaml", 1),
                        "aucun chemin ne mène à la posture « " + posture.code() + " »",
                        "ajoutez une règle qui la donne, ou corrigez les « si »"));
            }
        }
    }

    private static List<Walker> walk(KnowledgeFolder folder, ConcurrentLinkedQueue<Task> tasks) {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Walker>> works = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                works.add(() -> work(folder, tasks));
            }
            List<Walker> walkers = new ArrayList<>();
            for (Future<Walker> walker : pool.invokeAll(works)) {
                walkers.add(walker.get());
            }
            return walkers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Walker work(KnowledgeFolder folder, ConcurrentLinkedQueue<Task> tasks) {
        Walker walker = new Walker(folder);
        for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run(walker);
        }
        return walker;
    }
}

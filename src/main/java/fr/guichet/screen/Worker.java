package fr.guichet.screen;

import fr.guichet.search.Query;
import fr.guichet.search.Results;
import fr.guichet.search.Scope;
import fr.guichet.search.Searcher;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Carries out slow work beside the keys, in order; of several searches waiting, only the last. */
final class Worker implements Closeable {

    /** Opens the index, when it is first needed. */
    interface Index {
        Searcher open() throws IOException;
    }

    private static final int RESULTS = 12;
    /** Fewer begin anything: an official sheet found by them would only startle whoever reads along. */
    private static final int FEWEST_LETTERS = 3;

    private static final long PATIENCE_MILLIS = 3_000;
    private static final Effect STOP = new Effect.Quit(0);

    private final BlockingQueue<Effect> queue = new LinkedBlockingQueue<>();
    private final Index index;
    private final Chores chores;
    private final boolean takesOver;
    private final Consumer<Event> events;
    private final Thread thread = new Thread(this::run, "guichet-travail");
    private Searcher searcher;

    /** @param takesOver true to offer the visits that a cut interrupted */
    Worker(Index index, Chores chores, boolean takesOver, Consumer<Event> events) {
        this.index = index;
        this.chores = chores;
        this.takesOver = takesOver;
        this.events = events;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void add(Effect effect) {
        queue.add(effect);
    }

    /** Waits for what was asked for, a few seconds at most. */
    @Override
    public void close() {
        queue.add(STOP);
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            if (takesOver) {
                chores.begin(events);
            }
            warmUp();
            Effect effect = queue.take();
            while (effect != STOP) {
                carryOut(effect);
                effect = queue.take();
            }
            chores.close();
            if (searcher != null) {
                searcher.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // Closing what is only read loses nothing.
        }
    }

    /** The first search of a session would be the slowest one. */
    private void warmUp() {
        if (queue.isEmpty()) {
            search("papiers");
        }
    }

    private void carryOut(Effect effect) {
        if (effect instanceof Effect.Search search) {
            if (queue.stream().noneMatch(Effect.Search.class::isInstance)) {
                events.accept(new Event.Found(search(search.text())));
            }
            return;
        }
        try {
            chores.carryOut(effect, events);
        } catch (RuntimeException e) {
            events.accept(new Event.Said("Cela n'a pas marché : " + e.getClass().getSimpleName()));
        }
    }

    private Results search(String text) {
        try {
            if (searcher == null) {
                searcher = index.open();
            }
            Scope scope = text.strip().length() < FEWEST_LETTERS ? Scope.PROCEDURES : Scope.ALL;
            return searcher.search(Query.of(text).limit(RESULTS).scope(scope));
        } catch (IOException | RuntimeException e) {
            events.accept(new Event.Said("La recherche ne marche pas : l'index manque. Relancez « bin/guichet »."));
            return Results.none(text);
        }
    }
}

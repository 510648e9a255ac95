package fr.guichet.screen;

import fr.guichet.knowledge.DataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Joins state, keys, terminal and worker. One queue, which it waits on: nothing wakes it while nothing happens, but once a
 * minute when a clock shows.
 */
final class Loop {

    /** After which a lone escape is the key itself. An arrow cut in two by a slow line arrives within less. */
    static final long ESCAPE_MILLIS = 80;

    static final String UNREADABLE =
            "Les connaissances ont changé. Quittez avec Ctrl-Q et relancez : la visite est gardée.";

    /** The terminal is gone. */
    static final int HUNG_UP = 129;

    /** What comes in: an event, or what the terminal sent, one character an octet. */
    sealed interface Input {
        record Happened(Event event) implements Input {}

        record Typed(String octets) implements Input {}

        record End() implements Input {}
    }

    /** Where frames go. */
    interface Frames {
        void draw(Model model) throws IOException;

        void redraw(Size size) throws IOException;

        void wipe() throws IOException;
    }

    private final BlockingQueue<Input> queue = new LinkedBlockingQueue<>();
    private final Update update;
    private final Frames frames;
    private final KeyDecoder decoder;
    private final Clock clock;
    private final Patience patience;
    private Consumer<Effect> worker;
    private Model model;
    private int status = -1;

    Loop(Model model, Update update, Frames frames, KeyDecoder decoder, Clock clock, Patience patience) {
        this.model = model;
        this.update = update;
        this.frames = frames;
        this.decoder = decoder;
        this.clock = clock;
        this.patience = patience;
    }

    void post(Event event) {
        queue.add(new Input.Happened(event));
    }

    void type(byte[] bytes, int length) {
        queue.add(new Input.Typed(new String(bytes, 0, length, StandardCharsets.ISO_8859_1)));
    }

    void end() {
        queue.add(new Input.End());
    }

    Model model() {
        return model;
    }

    /** Runs until somebody quits; returns the exit status. */
    int run(Consumer<Effect> carryOut, Runnable afterFirstFrame) throws IOException, InterruptedException {
        worker = carryOut;
        frames.draw(model);
        afterFirstFrame.run();
        while (status < 0) {
            Input input = next();
            boolean changed = input == null ? timePassed() : take(input);
            // What came together is drawn together.
            while (status < 0 && !queue.isEmpty()) {
                changed |= take(queue.remove());
            }
            if (changed && status < 0) {
                frames.draw(model);
            }
        }
        return status;
    }

    private Input next() throws InterruptedException {
        long wait = waitMillis();
        return wait == Long.MAX_VALUE ? queue.take() : queue.poll(wait, TimeUnit.MILLISECONDS);
    }

    /** How long nothing can happen by itself, in milliseconds. */
    private long waitMillis() {
        if (decoder.isPending()) {
            return ESCAPE_MILLIS;
        }
        long wait = patience.left(isAsleep());
        if (model.showsClock()) {
            LocalDateTime now = LocalDateTime.now(clock);
            wait = Math.min(wait, 60_000L - now.getSecond() * 1_000L - now.getNano() / 1_000_000L);
        }
        return wait == Long.MAX_VALUE ? wait : Math.max(1, wait);
    }

    private boolean isAsleep() {
        return model.dialog() instanceof Dialog.Asleep || model.dialog() instanceof Dialog.SamePerson;
    }

    private boolean timePassed() throws IOException {
        if (decoder.isPending()) {
            return keys(decoder.flush());
        }
        return tick() | hide();
    }

    private boolean hide() throws IOException {
        boolean changed = false;
        if (!isAsleep() && patience.isTimeToSleep()) {
            changed = apply(new Event.Idle());
        }
        if (patience.isTimeToForget()) {
            changed |= apply(new Event.Expired());
        }
        return changed;
    }

    private boolean take(Input input) throws IOException {
        if (input instanceof Input.Happened happened) {
            if (happened.event() instanceof Event.Resized resized
                    && resized.size().equals(model.size())) {
                return false;
            }
            return apply(happened.event());
        }
        if (input instanceof Input.Typed typed) {
            return keys(decoder.feed(typed.octets()));
        }
        status = HUNG_UP;
        return false;
    }

    private boolean keys(List<Key> keys) throws IOException {
        if (keys.isEmpty()) {
            return false;
        }
        // A laptop that slept wakes us with a key: who comes back must not find who left.
        boolean changed = tick() | hide();
        patience.keyPressed();
        for (Key key : keys) {
            if (status < 0) {
                changed |= apply(new Event.Pressed(key));
            }
        }
        return changed;
    }

    private boolean tick() throws IOException {
        LocalDateTime now = LocalDateTime.now(clock).withSecond(0).withNano(0);
        return !now.equals(model.now()) && apply(new Event.Tick(now));
    }

    /** A frame that changes nothing sends nothing: it is drawn all the same. */
    private boolean apply(Event event) throws IOException {
        Step step;
        try {
            step = update.apply(model, event);
        } catch (DataException | UncheckedIOException e) {
            // The files of the knowledge went or changed under us: the visit goes on with what was read.
            step = Step.of(model.saying(UNREADABLE));
        }
        model = step.model();
        for (Effect effect : step.effects()) {
            carryOut(effect);
        }
        return true;
    }

    private void carryOut(Effect effect) throws IOException {
        if (effect instanceof Effect.Quit quit) {
            status = quit.status();
        } else if (effect instanceof Effect.Wipe) {
            frames.wipe();
        } else if (effect instanceof Effect.Redraw) {
            frames.redraw(model.size());
        } else {
            worker.accept(effect);
        }
    }
}

package fr.guichet.screen;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long nobody pressed a key: after a while the screen hides, after a longer one it forgets. The time that a laptop sleeps
 * counts, whatever its clock says.
 */
final class Patience {

    private final long sleepAfter;
    private final long forgetAfter;
    private final LongSupplier millis;
    private long lastKey;
    private boolean forgotten;

    /** @param millis a time that goes on while the machine sleeps and never goes back */
    Patience(Duration sleepAfter, Duration forgetAfter, LongSupplier millis) {
        this.sleepAfter = sleepAfter.toMillis();
        this.forgetAfter = forgetAfter.toMillis();
        this.millis = millis;
        this.lastKey = millis.getAsLong();
    }

    void keyPressed() {
        lastKey = millis.getAsLong();
        forgotten = false;
    }

    boolean isTimeToSleep() {
        return idle() >= sleepAfter;
    }

    /** True once, until the next key. */
    boolean isTimeToForget() {
        boolean now = !forgotten && idle() >= forgetAfter;
        forgotten |= now;
        return now;
    }

    /** Milliseconds until the next of these; {@code Long.MAX_VALUE} if there is none. */
    long left(boolean asleep) {
        long sleep = asleep ? Long.MAX_VALUE : sleepAfter - idle();
        return forgotten ? sleep : Math.min(sleep, forgetAfter - idle());
    }

    private long idle() {
        return millis.getAsLong() - lastKey;
    }
}

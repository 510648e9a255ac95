package fr.guichet.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * The time of this place. Its zone is the offset of the moment: the rules of the time zones look for providers in every jar,
 * which cost the first screen 20 ms.
 */
final class LocalClock extends Clock {

    private static final int MILLISECONDS = 1000;

    @Override
    public ZoneId getZone() {
        return ZoneOffset.ofTotalSeconds(TimeZone.getDefault().getOffset(millis()) / MILLISECONDS);
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }

    @Override
    public long millis() {
        return System.currentTimeMillis();
    }
}

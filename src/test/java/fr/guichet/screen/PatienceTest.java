package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.LittleKnowledge;
import fr.guichet.knowledge.Desk;
import fr.guichet.print.Layout;
import fr.guichet.report.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A desk whose lid is closed in the middle of a visit: the JVM stands still, the time does not. */
class PatienceTest {

    private final List<Effect> effects = new ArrayList<>();
    private long minutes;
    private long away;
    private final Loop loop = loop();

    private Loop loop() {
        Engines engines = new Engines(LittleKnowledge.open(), 11);
        Visits visits = new Visits(engines, Desk.DEFAULT, Layout.A4, Journal.NONE.reporting());
        return new Loop(
                visits.start(Size.USUAL, Stage.NOW),
                new Update(engines, visits),
                new Nowhere(),
                new KeyDecoder(Repertoire.UTF8),
                Clock.systemUTC(),
                new Patience(Duration.ofMinutes(15), Duration.ofMinutes(120), () -> Duration.ofMinutes(minutes)
                        .toMillis()));
    }

    private final class Nowhere implements Loop.Frames {

        private int drawn;

        /** The second frame shows what was typed. */
        @Override
        public void draw(Model model) {
            drawn++;
            if (drawn == 2) {
                minutes = away;
                send("x");
                loop.end();
            }
        }

        @Override
        public void redraw(Size size) {}

        @Override
        public void wipe() {}
    }

    private void send(String octets) {
        byte[] bytes = octets.getBytes(StandardCharsets.ISO_8859_1);
        loop.type(bytes, bytes.length);
    }

    private void closeTheLidFor(long time) throws IOException, InterruptedException {
        away = time;
        send("ils m'ont coup");
        loop.run(effects::add, () -> {});
    }

    @Test
    void theKeyThatWakesItShowsNothingAndAsks() throws IOException, InterruptedException {
        closeTheLidFor(20);
        assertTrue(loop.model().dialog() instanceof Dialog.SamePerson, "the visit is hidden, and one is asked first");
        assertTrue(effects.stream().noneMatch(Effect.Discard.class::isInstance), "and nothing is lost");
    }

    @Test
    void afterTwoHoursEveryVisitIsGone() throws IOException, InterruptedException {
        closeTheLidFor(121);
        assertEquals(
                1, effects.stream().filter(Effect.Discard.class::isInstance).count());
    }

    @Test
    void aShortWhileChangesNothing() throws IOException, InterruptedException {
        closeTheLidFor(14);
        assertNull(loop.model().dialog());
        assertEquals("ils m'ont coupx", loop.model().seat().home().line().text());
    }
}

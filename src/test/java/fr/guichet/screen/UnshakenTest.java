package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is pressed, pasted or resized, at any moment: no exception, and a frame for every size. */
class UnshakenTest {

    private static final List<Repertoire> REPERTOIRES = List.of(Repertoire.values());
    private static final List<Key> NAMED = List.of(Key.Named.values());
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789 ?!éœ«世+-/";

    @Property(tries = 15)
    void anyKeysAreSafe(@ForAll long seed) {
        Random random = new Random(seed);
        Stage stage = Stage.little();
        for (int i = 0; i < 250; i++) {
            stage.happen(event(random));
            if (i % 5 == 0) {
                draws(stage, random);
            }
        }
        draws(stage, random);
    }

    @Property(tries = 25)
    void everySizeIsDrawn(@ForAll long seed) {
        Random random = new Random(seed);
        Stage stage = Stage.little().type("carte").press(Key.Named.ENTER).type("e4");
        for (String places : List.of("c", "l", "t", "d", "p", "!", "?")) {
            stage.type(places);
            for (int i = 0; i < 10; i++) {
                draws(stage, random);
            }
        }
    }

    private static void draws(Stage stage, Random random) {
        int columns = 1 + random.nextInt(140);
        int rows = 1 + random.nextInt(50);
        Canvas.Look look = new Canvas.Look(REPERTOIRES.get(random.nextInt(REPERTOIRES.size())), random.nextBoolean());
        Stage.Frame frame = stage.frame(columns, rows, look);
        assertNotNull(frame.cursor());
        assertTrue(frame.cursor().column() >= 0 && frame.cursor().column() < columns, () -> "column of " + frame);
        assertTrue(frame.cursor().row() >= 0 && frame.cursor().row() < rows, () -> "row of " + frame);
    }

    private static Event event(Random random) {
        int kind = random.nextInt(40);
        if (kind == 0) {
            return new Event.Resized(new Size(1 + random.nextInt(150), 1 + random.nextInt(60)));
        }
        if (kind == 1) {
            return new Event.Idle();
        }
        if (kind == 2) {
            return new Event.Tick(Stage.NOW.plusMinutes(random.nextInt(500)));
        }
        return new Event.Pressed(key(random));
    }

    private static Key key(Random random) {
        int kind = random.nextInt(10);
        if (kind < 4) {
            return Key.sign(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        if (kind < 7) {
            return NAMED.get(random.nextInt(NAMED.size()));
        }
        if (kind == 7) {
            return Key.function(1 + random.nextInt(12));
        }
        if (kind == 8) {
            return Key.control("abdefghijklmnopqrstuvwxyz".charAt(random.nextInt(25)));
        }
        return new Key.Paste("carte d'identité ".repeat(random.nextInt(60)));
    }
}

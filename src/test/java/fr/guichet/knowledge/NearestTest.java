package fr.guichet.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("mairie", "prefecture", "caf");

    @Test
    void aThirdOfTheLettersMayBeWrong() {
        assertEquals("mairie", Nearest.of("marie", KNOWN));
        assertEquals("prefecture", Nearest.of("perfectrue", KNOWN));
        assertEquals("prefecture", Nearest.of("pref", KNOWN), "its beginning");
        assertNull(Nearest.of("tresorerie", KNOWN));
    }

    /** Somebody pastes a page: the table of all its letters would not fit the memory. */
    @Test
    void aWordOfAnyLengthIsNoneAtOnce() {
        assertNull(Nearest.of("x".repeat(20_000_000), KNOWN));
    }
}

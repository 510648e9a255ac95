package fr.guichet.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    @Property(tries = 200)
    void readsWhatTheJdkWrites(@ForAll @IntRange(min = -700_000, max = 2_900_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertEquals(date, IsoDate.parse(date.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-2",
                "2026-13-01",
                "2026-02-30",
                "21/11/2026",
                "2026-11-21T",
                "+026-11-21",
                "２026-11-21"
            })
    void refusesTheRest(String text) {
        assertThrows(DateTimeException.class, () -> IsoDate.parse(text));
    }
}

package fr.guichet.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchCountTest {

    @ParameterizedTest
    @CsvSource({"0, 0 minute", "1, 1 minute", "2, 2 minutes", "120, 120 minutes"})
    void thePluralBeginsAtTwo(long number, String words) {
        assertEquals(words, FrenchCount.of(number, "minute", "minutes"));
    }
}

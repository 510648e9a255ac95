package fr.guichet.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as files write them, {@code 2026-11-21}. Read by hand: the formatter of the JDK costs a cold start 20 ms. */
public final class IsoDate {

    private static final int LENGTH = 10;

    private IsoDate() {}

    /** @throws DateTimeException if {@code text} is not a day so written */
    public static LocalDate parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("not a day");
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("not a digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }
}

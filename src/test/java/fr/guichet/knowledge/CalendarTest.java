package fr.guichet.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.DeadlineRule.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25"})
    void easter(int year, String sunday) {
        assertEquals(day(sunday), Calendar.easter(year));
    }

    @Test
    void theHolidaysOf2026() {
        String holidays = day("2026-01-01")
                .datesUntil(day("2027-01-01"))
                .filter(Calendar::isHoliday)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
        assertEquals(
                "2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01"
                        + " 2026-11-11 2026-12-25",
                holidays);
    }

    /** The deadlines of the procedures, counted from a day. */
    @ParameterizedTest
    @CsvSource({
        // naissance : 5 jours, le jour de la naissance ne compte pas
        "2026-11-16, 5, 0, 0, 0, 2026-11-21",
        // décès : un jour ouvré, sans le week-end ni les jours fériés
        "2026-11-20, 0, 1, 0, 0, 2026-11-23",
        "2026-04-03, 0, 1, 0, 0, 2026-04-07",
        "2026-11-10, 0, 1, 0, 0, 2026-11-12",
        // assurance après un vol : deux jours ouvrés
        "2026-11-21, 0, 2, 0, 0, 2026-11-24",
        // carte grise : vendeur 15 jours, acheteur 1 mois
        "2026-11-20, 15, 0, 0, 0, 2026-12-05",
        "2026-01-31, 0, 0, 0, 1, 2026-02-28",
        // réversion : 12 mois ; succession : 6 mois
        "2026-08-19, 0, 0, 0, 12, 2027-08-19",
        "2026-08-31, 0, 0, 0, 6, 2027-02-28",
        "2026-11-20, 0, 0, 2, 0, 2026-12-04"
    })
    void aSpanAfterADay(String from, int days, int workingDays, int weeks, int months, String last) {
        assertEquals(day(last), Calendar.after(day(from), new Span(days, workingDays, weeks, months)));
    }

    @ParameterizedTest
    @CsvSource({
        // une échéance de naissance qui tombe un samedi est reportée au lundi
        "2026-11-21,2026-11-23",
        "2026-11-20,2026-11-20",
        "2026-12-25,2026-12-28",
        "2026-05-14,2026-05-15"
    })
    void theNextWorkingDay(String from, String next) {
        assertEquals(day(next), Calendar.nextWorkingDay(day(from)));
    }

    @ParameterizedTest
    @CsvSource({
        // un samedi férié : le vendredi d'avant
        "2027-05-01,2026-11-23,2027-04-30",
        "2026-11-22,2026-11-16,2026-11-20",
        "2026-11-20,2026-11-16,2026-11-20",
        // c'est déjà le week-end : le lundi
        "2026-11-22,2026-11-21,2026-11-23"
    })
    void aCounterIsOpenBeforeTheLastDayOrElseAfterIt(String last, String today, String open) {
        assertEquals(day(open), Calendar.openDay(day(last), day(today)));
    }

    /** The monthly update of France Travail: from the 28th (26th in February) to the 15th of the next month. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-11-28,2026-12-15",
        "2026-11-28,2026-11-28,2026-12-15",
        "2026-12-15,2026-11-28,2026-12-15",
        "2026-12-16,2026-12-28,2027-01-15",
        "2027-01-02,2026-12-28,2027-01-15",
        "2026-02-20,2026-02-26,2026-03-15"
    })
    void theMonthlyWindow(String today, String first, String last) {
        assertEquals(
                new Calendar.Window(day(first), day(last)),
                Calendar.window(new DeadlineRule.MonthlyWindow(28, 15), day(today)));
    }

    @Test
    void aWindowInsideOneMonth() {
        assertEquals(
                new Calendar.Window(day("2026-12-05"), day("2026-12-20")),
                Calendar.window(new DeadlineRule.MonthlyWindow(5, 20), day("2026-11-23")));
    }

    @Test
    void theRenewalOfAResidencePermitIsAskedBetween120And60DaysBefore() {
        assertEquals(
                new Calendar.Window(day("2027-01-01"), day("2027-03-02")),
                Calendar.before(day("2027-05-01"), new DeadlineRule.Before("fin", 120, 60)));
    }

    @Property(tries = 200)
    void workingDaysAreNeverSundaysAndAlwaysNear(@ForAll @IntRange(min = 0, max = 20_000) int offset) {
        LocalDate from = day("2000-01-01").plusDays(offset);
        LocalDate next = Calendar.nextWorkingDay(from);
        assertTrue(Calendar.isWorkingDay(next));
        assertFalse(next.isBefore(from));
        assertTrue(next.isBefore(from.plusDays(6)), () -> "rien d'ouvré après le " + from);
    }

    @Property(tries = 200)
    void aWindowIsNeverOver(
            @ForAll @IntRange(min = 0, max = 20_000) int offset,
            @ForAll @IntRange(min = 1, max = 31) int from,
            @ForAll @IntRange(min = 1, max = 31) int to) {
        LocalDate today = day("2000-01-01").plusDays(offset);
        assertFalse(Calendar.window(new DeadlineRule.MonthlyWindow(from, to), today)
                .last()
                .isBefore(today));
    }
}

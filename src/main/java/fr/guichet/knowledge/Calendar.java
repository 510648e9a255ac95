package fr.guichet.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;

/** Days that count in France: public holidays, working days (Monday to Friday), spans and windows. */
public final class Calendar {

    /** Days from the first to the last, both included. */
    public record Window(LocalDate first, LocalDate last) {
        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private static final int WINDOW_OF_FEBRUARY = 26;
    private static final int LATE_IN_MONTH = 28;

    private Calendar() {}

    /** The eleven public holidays of the whole country; two fall on one day in some years. */
    public static boolean isHoliday(LocalDate day) {
        int year = day.getYear();
        LocalDate easter = easter(year);
        return Set.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50))
                        .contains(day)
                || isFixedHoliday(day);
    }

    private static boolean isFixedHoliday(LocalDate day) {
        int number = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> number == 1;
            case MAY -> number == 1 || number == 8;
            case JULY -> number == 14;
            case AUGUST -> number == 15;
            case NOVEMBER -> number == 1 || number == 11;
            case DECEMBER -> number == 25;
            case FEBRUARY, MARCH, APRIL, JUNE, SEPTEMBER, OCTOBER -> false;
        };
    }

    /** Easter Sunday, by the method of Butcher and Meeus. */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** {@code day} itself, or the working day that follows. */
    public static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last working day until {@code day}; if that is over, the first one from {@code day} on. */
    public static LocalDate openDay(LocalDate day, LocalDate today) {
        LocalDate open = day;
        while (!isWorkingDay(open)) {
            open = open.minusDays(1);
        }
        return open.isBefore(today) ? nextWorkingDay(day) : open;
    }

    /** The last day of a span that starts after {@code day}, which does not count itself. */
    public static LocalDate after(LocalDate day, DeadlineRule.Span span) {
        LocalDate last = day.plusMonths(span.months()).plusWeeks(span.weeks()).plusDays(span.days());
        for (int left = span.workingDays(); left > 0; left--) {
            last = nextWorkingDay(last.plusDays(1));
        }
        return last;
    }

    /** The window that is open on {@code today}, or the next one. */
    public static Window window(DeadlineRule.MonthlyWindow rule, LocalDate today) {
        YearMonth month = YearMonth.from(today).minusMonths(1);
        Window window = window(rule, month);
        while (window.last().isBefore(today)) {
            month = month.plusMonths(1);
            window = window(rule, month);
        }
        return window;
    }

    private static Window window(DeadlineRule.MonthlyWindow rule, YearMonth month) {
        YearMonth end = rule.toDay() < rule.fromDay() ? month.plusMonths(1) : month;
        return new Window(
                month.atDay(opening(rule.fromDay(), month)), end.atDay(Math.min(rule.toDay(), end.lengthOfMonth())));
    }

    /** What opens on the 28th opens on the 26th in February: so does the monthly update of France Travail. */
    private static int opening(int day, YearMonth month) {
        if (day >= LATE_IN_MONTH && month.getMonth() == Month.FEBRUARY) {
            return WINDOW_OF_FEBRUARY;
        }
        return Math.min(day, month.lengthOfMonth());
    }

    /** The window of a rule that counts days before {@code event}. */
    public static Window before(LocalDate event, DeadlineRule.Before rule) {
        return new Window(event.minusDays(rule.fromDays()), event.minusDays(rule.toDays()));
    }
}

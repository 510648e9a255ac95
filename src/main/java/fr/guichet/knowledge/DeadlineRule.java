package fr.guichet.knowledge;

import java.time.LocalDate;
import java.util.List;

/** How a deadline is counted. */
public sealed interface DeadlineRule {

    /** The event that needs no question: what is done during the visit happens on its day. */
    String VISIT = "visite";

    /** A span of time; only one field is above zero. */
    record Span(int days, int workingDays, int weeks, int months) {}

    /**
     * After a day.
     *
     * @param event a question id whose answer is a day, or a word for a day that nobody knows yet
     * @param extended true if the law puts off to the next working day what ends on another
     */
    record After(String event, Span span, boolean extended) implements DeadlineRule {}

    /** Between two numbers of days before a day; below zero, after it. */
    record Before(String event, int fromDays, int toDays) implements DeadlineRule {}

    /** A window each month; when {@code toDay < fromDay} it ends in the next month. */
    record MonthlyWindow(int fromDay, int toDay) implements DeadlineRule {}

    record Fixed(LocalDate date) implements DeadlineRule {}

    /** @param question the id of the question whose answer is a département */
    record ByDepartment(String question, List<Zone> zones) implements DeadlineRule {
        /** @param departments the départements of the zone */
        public record Zone(Range departments, LocalDate date) {}
    }
}

package fr.guichet.advice;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Deadline;
import fr.guichet.knowledge.DeadlineRule;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Range;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How near the nearest deadline of a procedure is, when a known day gives it. Only its order of magnitude counts here; one
 * that may not apply counts too, since hurrying costs less than being late.
 */
final class NearestDeadline {

    private NearestDeadline() {}

    /** {@code 48h}, {@code 7j}, {@code 30j} or {@code loin}; null when no deadline is known, or all are past. */
    static String word(Procedure procedure, Situation relevant) {
        Facts facts = relevant.facts();
        long nearest = Long.MAX_VALUE;
        for (Deadline deadline : procedure.deadlines()) {
            LocalDate day = deadline.when().test(facts) == Truth.NO ? null : day(deadline.rule(), relevant);
            if (day != null && !day.isBefore(relevant.date())) {
                nearest = Math.min(nearest, ChronoUnit.DAYS.between(relevant.date(), day));
            }
        }
        return nearest == Long.MAX_VALUE ? null : word(nearest);
    }

    private static String word(long days) {
        if (days <= 2) {
            return Urgency.TWO_DAYS;
        }
        if (days <= 7) {
            return Urgency.A_WEEK;
        }
        return days <= 30 ? Urgency.A_MONTH : Urgency.FAR;
    }

    private static LocalDate day(DeadlineRule rule, Situation relevant) {
        if (rule instanceof DeadlineRule.After after) {
            LocalDate event = event(after.event(), relevant);
            return event == null ? null : plus(event, after.span());
        }
        if (rule instanceof DeadlineRule.Before before) {
            LocalDate event = event(before.event(), relevant);
            return event == null ? null : event.minusDays(before.toDays());
        }
        if (rule instanceof DeadlineRule.MonthlyWindow window) {
            return endOfWindow(window, relevant.date());
        }
        if (rule instanceof DeadlineRule.ByDepartment zones) {
            return zone(zones, relevant);
        }
        return ((DeadlineRule.Fixed) rule).date();
    }

    private static LocalDate event(String question, Situation relevant) {
        return relevant.answers().get(question) instanceof Answer.Day day ? day.date() : null;
    }

    private static LocalDate plus(LocalDate day, DeadlineRule.Span span) {
        LocalDate end = day.plusMonths(span.months()).plusWeeks(span.weeks()).plusDays(span.days());
        for (int left = span.workingDays(); left > 0; ) {
            end = end.plusDays(1);
            boolean weekend = end.getDayOfWeek() == DayOfWeek.SATURDAY || end.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend ? 0 : 1;
        }
        return end;
    }

    /** Null while the window is closed: nothing can be done then, so nothing presses. */
    private static LocalDate endOfWindow(DeadlineRule.MonthlyWindow window, LocalDate today) {
        int day = today.getDayOfMonth();
        boolean acrossMonths = window.toDay() < window.fromDay();
        if (acrossMonths) {
            if (day <= window.toDay()) {
                return today.withDayOfMonth(window.toDay());
            }
            return day >= Math.min(window.fromDay(), today.lengthOfMonth())
                    ? today.plusMonths(1).withDayOfMonth(window.toDay())
                    : null;
        }
        return day >= window.fromDay() && day <= window.toDay()
                ? today.withDayOfMonth(Math.min(window.toDay(), today.lengthOfMonth()))
                : null;
    }

    private static LocalDate zone(DeadlineRule.ByDepartment zones, Situation relevant) {
        Answer answer = relevant.answers().get(zones.question());
        if (answer == null) {
            answer = relevant.facts().get("poste.departement");
        }
        if (!(answer instanceof Answer.Department department)) {
            return null;
        }
        int number = Range.departmentNumber(department.code());
        for (DeadlineRule.ByDepartment.Zone zone : zones.zones()) {
            if (zone.departments().contains(number)) {
                return zone.date();
            }
        }
        return null;
    }
}

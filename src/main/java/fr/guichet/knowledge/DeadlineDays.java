package fr.guichet.knowledge;

import java.time.LocalDate;

/** On which days a deadline falls. Counted here alone: advice hurries by it and the sheet prints it. */
public final class DeadlineDays {

    private final Facts facts;
    private final LocalDate today;

    public DeadlineDays(Facts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /**
     * The window of a deadline; what runs already has no opening day ({@link LocalDate#MIN}). What is done at a counter, by
     * telephone or by post opens and ends on a day when somebody is there.
     *
     * @return null when the day that decides is not known
     */
    public Calendar.Window of(Procedure procedure, Deadline deadline) {
        Calendar.Window window = window(deadline.rule());
        if (window == null || window.last().isBefore(today) || !isAttended(procedure, deadline.step())) {
            return window;
        }
        LocalDate last = Calendar.openDay(window.last(), today);
        LocalDate first = window.first().isAfter(today) ? Calendar.nextWorkingDay(window.first()) : window.first();
        return last.isBefore(first)
                ? new Calendar.Window(window.first(), window.last())
                : new Calendar.Window(first, last);
    }

    private Calendar.Window window(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.After after) {
            LocalDate event = day(after.event());
            return event == null ? null : until(last(event, after));
        }
        if (rule instanceof DeadlineRule.Before before) {
            LocalDate event = day(before.event());
            return event == null ? null : Calendar.before(event, before);
        }
        if (rule instanceof DeadlineRule.MonthlyWindow monthly) {
            return Calendar.window(monthly, today);
        }
        if (rule instanceof DeadlineRule.ByDepartment zones) {
            return zone(zones);
        }
        return until(((DeadlineRule.Fixed) rule).date());
    }

    private static LocalDate last(LocalDate event, DeadlineRule.After rule) {
        LocalDate last = Calendar.after(event, rule.span());
        return rule.extended() ? Calendar.nextWorkingDay(last) : last;
    }

    private Calendar.Window zone(DeadlineRule.ByDepartment rule) {
        Answer answer = facts.get(rule.question().equals("poste") ? "poste.departement" : rule.question());
        if (answer instanceof Answer.Department department) {
            int number = Range.departmentNumber(department.code());
            for (DeadlineRule.ByDepartment.Zone zone : rule.zones()) {
                if (zone.departments().contains(number)) {
                    return until(zone.date());
                }
            }
        }
        return null;
    }

    private static boolean isAttended(Procedure procedure, String id) {
        for (Step step : procedure.steps()) {
            if (step.id().equals(id)) {
                boolean elsewhere =
                        !step.place().equals(Step.HERE) && !step.place().equals(Step.HOME);
                return elsewhere && step.by() != ChannelKind.ONLINE;
            }
        }
        return false;
    }

    private LocalDate day(String event) {
        if (event.equals(DeadlineRule.VISIT)) {
            return today;
        }
        return facts.get(event) instanceof Answer.Day day ? day.date() : null;
    }

    private static Calendar.Window until(LocalDate last) {
        return new Calendar.Window(LocalDate.MIN, last);
    }
}

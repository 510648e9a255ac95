package fr.guichet.checklist;

import fr.guichet.knowledge.Calendar;
import fr.guichet.knowledge.Deadline;
import fr.guichet.knowledge.DeadlineRule;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Frequency;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Truth;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** When a procedure that comes back is to be done again: real days, never « tous les 3 mois ». */
final class Recurrence {

    private static final int TIMES = 3;

    private Recurrence() {}

    /** One line a time; nothing for what is done once. */
    static List<String> of(Context context, Procedure procedure) {
        if (procedure.frequency() == Frequency.ONCE) {
            return List.of();
        }
        for (Deadline deadline : procedure.deadlines()) {
            boolean counts = context.truth(deadline) != Truth.NO;
            if (counts && deadline.rule() instanceof DeadlineRule.MonthlyWindow monthly) {
                return windows(monthly, context.today());
            }
        }
        for (DueDates.Dated dated : new DueDates(context).of(procedure)) {
            DeadlineRule rule = dated.deadline().rule();
            boolean published = rule instanceof DeadlineRule.Fixed || rule instanceof DeadlineRule.ByDepartment;
            if (published && dated.certain() && dated.date() != null) {
                return List.of(sameMonth(dated.date(), context.today()));
            }
        }
        return spans(period(procedure.frequency()), context.today());
    }

    private static List<String> windows(DeadlineRule.MonthlyWindow rule, LocalDate today) {
        List<String> lines = new ArrayList<>();
        LocalDate from = today;
        while (lines.size() < TIMES) {
            Calendar.Window window = Calendar.window(rule, from);
            lines.add("À refaire entre le " + FrenchDate.full(window.first()) + " et le "
                    + FrenchDate.full(window.last()) + ".");
            from = window.last().plusDays(1);
        }
        return lines;
    }

    /** A day published each year: the next one is not known yet, its month is. */
    private static String sameMonth(LocalDate published, LocalDate today) {
        LocalDate next = published;
        while (next.isBefore(today)) {
            next = next.plusYears(1);
        }
        return next.equals(published)
                ? "À refaire au plus tard le " + FrenchDate.full(next) + "."
                : "À refaire en " + FrenchDate.month(next) + " " + next.getYear()
                        + ". Le jour exact est annoncé au printemps.";
    }

    private static List<String> spans(Period period, LocalDate today) {
        List<String> lines = new ArrayList<>();
        int times = period.getYears() > 0 ? 1 : TIMES;
        for (int i = 1; i <= times; i++) {
            LocalDate day = Calendar.nextWorkingDay(today.plus(period.multipliedBy(i)));
            lines.add("À refaire le " + FrenchDate.full(day) + ", ou au jour que dit le message reçu.");
        }
        return lines;
    }

    private static Period period(Frequency frequency) {
        return switch (frequency) {
            case ONCE -> Period.ZERO;
            case MONTHLY -> Period.ofMonths(1);
            case QUARTERLY -> Period.ofMonths(3);
            case YEARLY -> Period.ofYears(1);
        };
    }
}

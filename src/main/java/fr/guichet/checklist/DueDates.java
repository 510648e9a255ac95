package fr.guichet.checklist;

import fr.guichet.knowledge.Calendar;
import fr.guichet.knowledge.Deadline;
import fr.guichet.knowledge.DeadlineDays;
import fr.guichet.knowledge.DeadlineRule;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The deadlines of one procedure on the day of the visit. */
final class DueDates {

    /**
     * A deadline that counts.
     *
     * @param past true when the day is over
     * @param early true while its window is not open
     */
    record Dated(Deadline deadline, Due due, boolean certain, boolean past, boolean early) {
        LocalDate date() {
            return due.date();
        }
    }

    private final Context context;

    DueDates(Context context) {
        this.context = context;
    }

    /** The deadlines that do not certainly not count, past ones included. */
    List<Dated> of(Procedure procedure) {
        List<Dated> dated = new ArrayList<>();
        for (Deadline deadline : procedure.deadlines()) {
            if (context.truth(deadline) != Truth.NO && !context.isDone(procedure, deadline.step())) {
                dated.add(dated(procedure, deadline));
            }
        }
        return dated;
    }

    private Dated dated(Procedure procedure, Deadline deadline) {
        boolean certain = context.truth(deadline) == Truth.YES;
        Calendar.Window window = window(procedure, deadline);
        boolean past = window != null && window.last().isBefore(context.today());
        // What is over is not printed, so it needs no check either.
        String what = French.open(past ? deadline.text() : context.text(procedure, deadline));
        String onlyIf = context.onlyIf(deadline);
        if (window == null) {
            return new Dated(deadline, new Due(what, words(procedure, deadline), null, onlyIf), certain, false, false);
        }
        boolean early = window.first().isAfter(context.today());
        return new Dated(deadline, new Due(what, words(window), window.last(), onlyIf), certain, past, early);
    }

    private String words(Procedure procedure, Deadline deadline) {
        if (isPrintedDate(deadline.rule()) && deadline.provenance().isStale(context.today())) {
            return FactCheck.DATE;
        }
        return context.words(procedure, deadline, deadline.inWords());
    }

    private String words(Calendar.Window window) {
        LocalDate today = context.today();
        if (today.isBefore(window.first())) {
            return "entre le " + FrenchDate.full(window.first()) + " et le " + FrenchDate.full(window.last());
        }
        return byWhen(window.last(), today);
    }

    static String byWhen(LocalDate last, LocalDate today) {
        if (last.equals(today)) {
            return "aujourd'hui, " + FrenchDate.full(last);
        }
        if (last.equals(today.plusDays(1))) {
            return "au plus tard demain, " + FrenchDate.full(last);
        }
        return "au plus tard le " + FrenchDate.full(last);
    }

    /** A date that was published, not counted: it may not be printed once the information is too old. */
    private static boolean isPrintedDate(DeadlineRule rule) {
        return rule instanceof DeadlineRule.Fixed || rule instanceof DeadlineRule.ByDepartment;
    }

    private Calendar.Window window(Procedure procedure, Deadline deadline) {
        if (isPrintedDate(deadline.rule()) && deadline.provenance().isStale(context.today())) {
            return null;
        }
        return new DeadlineDays(context.facts(), context.today()).of(procedure, deadline);
    }
}

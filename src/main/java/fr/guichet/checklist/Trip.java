package fr.guichet.checklist;

import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.RightStart;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** A trip or a call while the sheet is being built: what is done there, what is brought. */
final class Trip {

    /** Where a trip leads, as far as merging goes. */
    enum Where {
        /** At the desk, today. */
        HERE,
        /** At the desk, after something was done elsewhere. */
        HERE_LATER,
        /** At the desk, once what is missing was found. */
        HERE_AGAIN,
        /** At the desk or at home, as the person likes: they do it alone. */
        ALONE,
        HOME,
        /** At a contact. */
        CONTACT,
        /** At a contact whom the advice refers to, before anything else. */
        REFERRAL,
        /** The text of the step says where. */
        ELSEWHERE
    }

    /** @param place a contact id; empty for other places */
    record Key(Where where, String place, ChannelKind by) {
        boolean isHere() {
            return where == Where.HERE
                    || where == Where.HERE_LATER
                    || where == Where.HERE_AGAIN
                    || where == Where.ALONE;
        }

        boolean hasContact() {
            return where == Where.CONTACT || where == Where.REFERRAL;
        }

        /** True for a trip on foot: what comes after it is not today. */
        boolean leavesDesk() {
            return where == Where.HOME || !isHere() && by == ChannelKind.COUNTER;
        }
    }

    /**
     * @param onlyIf empty if certain
     * @param site the site to open; empty if none
     */
    record Task(
            Procedure procedure,
            Act act,
            boolean carriesFile,
            boolean appointment,
            boolean fileNumber,
            ChannelKind by,
            String site) {}

    /** A document that this trip asks for. */
    record Need(Procedure procedure, Document document) {}

    private final Key key;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<DueDates.Dated> dues = new ArrayList<>();

    Trip(Key key) {
        this.key = key;
    }

    Key key() {
        return key;
    }

    List<Task> tasks() {
        return tasks;
    }

    List<Need> needs() {
        return needs;
    }

    List<DueDates.Dated> dues() {
        return dues;
    }

    boolean has(String procedure, String step) {
        String id = procedure + "." + step;
        return tasks.stream().anyMatch(task -> task.act().id().equals(id));
    }

    /** The nearest known day by which something must be done on this trip, or null. */
    LocalDate nearest(LocalDate today) {
        LocalDate nearest = key.where() == Where.HERE || key.where() == Where.REFERRAL ? today : null;
        for (DueDates.Dated due : dues) {
            if (due.certain() && due.date() != null) {
                nearest = earlier(nearest, due.date());
            }
        }
        return nearest;
    }

    /** The last day on which a request made on this trip costs the person nothing; null if no right counts from it. */
    LocalDate countsUntil(LocalDate today) {
        LocalDate until = null;
        for (Task task : tasks) {
            if (task.carriesFile() && task.act().isCertain()) {
                until = earlier(until, lastDay(task.procedure().rightStart(), today));
            }
        }
        return until;
    }

    private static LocalDate lastDay(RightStart from, LocalDate today) {
        return switch (from) {
            case NONE -> null;
            case REQUEST, REGISTRATION -> today;
            case MONTH -> today.with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    void add(Trip other) {
        tasks.addAll(other.tasks);
        needs.addAll(other.needs);
        dues.addAll(other.dues);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null) {
            return other;
        }
        return other == null || one.isBefore(other) ? one : other;
    }
}

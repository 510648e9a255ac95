package fr.guichet.checklist;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sheet that a person takes home: what was done, what is left, by when. French sentences, ready to print; no word of
 * ours (posture, mandate…) and nothing of the person.
 *
 * @param procedures ids
 * @param titles their titles, in the same order
 * @param date the day of the visit
 * @param done what was done today
 * @param blocks one for each trip or call, in the order of time
 * @param pouch what two trips or more ask for, each once
 * @param deadlines known dates first, then rules in words
 * @param warnings what to look out for, the most pressing first
 * @param reminders when to come back if no answer came; the nearest first
 * @param prevention what spares the next visit
 * @param identifiers the numbers to find, for the tutorial
 * @param toCheck facts the counsellor should check before printing: stale, or marked as unsure
 * @param checkedOn the day of the oldest information; null if not known
 * @param credits where each official sheet comes from, with its licence and its date
 * @param code the visit as a code to retype; empty if the paper may name none of its procedures
 * @param desk name, address and telephone of the desk that gives the sheet; empty if not set
 */
public record Checklist(
        List<String> procedures,
        List<String> titles,
        LocalDate date,
        List<String> done,
        List<Block> blocks,
        List<Paper> pouch,
        List<Due> deadlines,
        List<Said> warnings,
        List<Due> reminders,
        List<String> prevention,
        List<String> identifiers,
        List<String> toCheck,
        LocalDate checkedOn,
        List<String> credits,
        String code,
        String desk) {

    public Checklist {
        procedures = List.copyOf(procedures);
        titles = List.copyOf(titles);
        done = List.copyOf(done);
        blocks = List.copyOf(blocks);
        pouch = List.copyOf(pouch);
        deadlines = List.copyOf(deadlines);
        warnings = List.copyOf(warnings);
        reminders = List.copyOf(reminders);
        prevention = List.copyOf(prevention);
        identifiers = List.copyOf(identifiers);
        toCheck = List.copyOf(toCheck);
        credits = List.copyOf(credits);
    }

    /** The nearest reminder, or null. */
    public Due reminder() {
        return reminders.isEmpty() ? null : reminders.get(0);
    }

    /** How many different conditions it has: what was not asked. */
    public int cases() {
        Set<String> conditions = new HashSet<>();
        for (Block block : blocks) {
            block.steps().forEach(act -> conditions.add(act.onlyIf()));
            block.documents().forEach(paper -> conditions.add(paper.onlyIf()));
            block.notes().forEach(note -> conditions.add(note.onlyIf()));
        }
        pouch.forEach(paper -> conditions.add(paper.onlyIf()));
        deadlines.forEach(due -> conditions.add(due.onlyIf()));
        warnings.forEach(warning -> conditions.add(warning.onlyIf()));
        reminders.forEach(reminder -> conditions.add(reminder.onlyIf()));
        conditions.remove("");
        return conditions.size();
    }
}

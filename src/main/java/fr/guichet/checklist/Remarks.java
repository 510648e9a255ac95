package fr.guichet.checklist;

import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.knowledge.Calendar;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.LocalNote;
import fr.guichet.knowledge.Note;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Reminder;
import fr.guichet.knowledge.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What is said under « Attention », the day to come back, and what spares the next visit. */
final class Remarks {

    private final Context context;
    private final Set<String> pressing = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Map<String, List<Item>> possible = new LinkedHashMap<>();
    private final Set<String> prevention = new LinkedHashSet<>();
    private final Set<String> identifiers = new LinkedHashSet<>();
    private final List<Due> reminders = new ArrayList<>();

    Remarks(Context context) {
        this.context = context;
    }

    void add(Procedure procedure, List<DueDates.Dated> dues) {
        if (procedure.edition() != null && procedure.edition().isOld(context.today())) {
            pressing.add("Ces informations datent de " + procedure.edition().month()
                    + ". Demandez au guichet ce qui a changé.");
        }
        for (DueDates.Dated due : dues) {
            if (due.past() && due.certain() && !due.deadline().pastText().isEmpty()) {
                pressing.add(context.check()
                        .text(
                                procedure,
                                due.deadline().pastText(),
                                due.deadline().provenance()));
            }
        }
        ProcedureAdvice advice = context.advice().of(procedure.id()).orElse(null);
        boolean underWay = advice == null
                || context.isInDanger()
                || advice.posture() != Posture.REFER && advice.posture() != Posture.RETURN;
        if (procedure.stop() != null && underWay) {
            notes(procedure, List.of(procedure.stop()));
        }
        if (underWay) {
            notes(procedure, procedure.lasting());
        }
        notes(procedure, procedure.pitfalls());
        for (LocalNote note : context.knowledge().local().ofProcedure(procedure.id())) {
            if (note.printed() && !context.discreet().hides(procedure.id())) {
                warnings.add(note.text());
            }
        }
        if (underWay) {
            notes(procedure, procedure.silences());
            procedure.reminders().forEach(reminder -> remind(procedure, reminder));
        }
        certain(procedure, procedure.prevention(), prevention);
        certain(procedure, procedure.identifiers(), identifiers);
    }

    private void remind(Procedure procedure, Reminder reminder) {
        if (context.truth(reminder) == Truth.NO) {
            return;
        }
        LocalDate day = Calendar.nextWorkingDay(context.today().plusDays(reminder.days()));
        reminders.add(new Due(
                context.text(procedure, reminder), "le " + FrenchDate.full(day), day, context.onlyIf(reminder)));
    }

    private void certain(Procedure procedure, List<Note> notes, Set<String> said) {
        for (Note note : notes) {
            if (context.truth(note) == Truth.YES) {
                said.add(context.text(procedure, note));
            }
        }
    }

    /** Costs that no trip of the sheet carries; nothing once the step where one pays is done. */
    void addCosts(Procedure procedure, Predicate<Note> isFree) {
        List<Note> free = new ArrayList<>();
        for (Note cost : procedure.costs()) {
            if (isFree.test(cost) && !isPaid(procedure, cost)) {
                free.add(cost);
            }
        }
        notes(procedure, free);
    }

    private boolean isPaid(Procedure procedure, Note cost) {
        return procedure.steps().stream()
                .filter(step ->
                        cost.step().isEmpty() ? step.carriesFile() : step.id().equals(cost.step()))
                .anyMatch(step -> context.isDone(procedure, step.id()));
    }

    private void notes(Procedure procedure, List<? extends Item> notes) {
        for (Item note : notes) {
            Truth truth = context.truth(note);
            if (truth == Truth.YES) {
                warnings.add(context.text(procedure, note));
            } else if (truth == Truth.UNKNOWN) {
                possible.computeIfAbsent(context.text(procedure, note), text -> new ArrayList<>())
                        .add(note);
            }
        }
    }

    List<Said> warnings() {
        Set<String> sure = new LinkedHashSet<>(pressing);
        sure.addAll(warnings);
        List<Said> all = new ArrayList<>();
        sure.forEach(text -> all.add(new Said(text, "")));
        // What two procedures warn of is said once, and not at all when one of them is sure of it.
        possible.forEach((text, notes) -> {
            if (!sure.contains(text)) {
                all.add(new Said(text, context.onlyIf(notes)));
            }
        });
        return all;
    }

    List<String> prevention() {
        Set<String> all = new LinkedHashSet<>();
        // « Gardez vos codes à la maison » is no advice where someone else reads everything.
        if (!context.advice().prevention().isEmpty() && !context.discreet().isAny()) {
            all.add(context.advice().prevention());
        }
        all.addAll(prevention);
        return List.copyOf(all);
    }

    List<String> identifiers() {
        return List.copyOf(identifiers);
    }

    List<Due> reminders() {
        return reminders.stream()
                .distinct()
                .sorted(Comparator.comparing(Due::date))
                .toList();
    }
}

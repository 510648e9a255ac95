package fr.guichet.screen;

import fr.guichet.checklist.VisitCode;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.FrenchCount;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.LocalKnowledge;
import fr.guichet.knowledge.Situation;
import fr.guichet.print.Layout;
import fr.guichet.report.Audience;
import fr.guichet.report.Outcome;
import fr.guichet.report.Reporting;
import fr.guichet.visit.Rehearsal;
import fr.guichet.visit.Visit;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What changes a visit: each change works out anew what the engines say, and is saved. */
final class Visits {

    private static final String NO_ROOM = "Huit visites sont ouvertes. Terminez-en une d'abord.";
    private static final int MOST = 8;

    private final Engines engines;
    private final Desk desk;
    private final Layout layout;
    private final Reporting reporting;

    /**
     * @param layout of the sheet on this terminal, before anybody changes it
     * @param reporting what the desk counts of the visits that end
     */
    Visits(Engines engines, Desk desk, Layout layout, Reporting reporting) {
        this.engines = engines;
        this.desk = desk;
        this.layout = layout;
        this.reporting = reporting;
    }

    /** The first screen: nobody sat down yet. */
    Model start(Size size, LocalDateTime now) {
        Visit blank = Visit.start(Situation.start(desk, now.toLocalDate()));
        return Model.start(size, now, Seat.start(blank, now, layout));
    }

    /** A fictional person sits down. */
    Step play(Model model, Rehearsal rehearsal) {
        Visit visit = Visit.start(rehearsal.start());
        Seat seat = Seat.start(visit, model.now(), layout.forExercise()).playing(Played.start(rehearsal));
        return Step.of(model.withSeat(seat).asking(null).saying(""));
    }

    Step answer(Model model, String question, Answer answer) {
        Situation situation = model.visit().situation();
        Step step = change(model, situation.answering(question, answer));
        return Coach.heard(model, step, question, answer, engines);
    }

    Step unanswer(Model model, String question) {
        Situation situation = model.visit().situation();
        Answers without = situation.answers().without(question);
        return change(model, situation.withAnswers(without));
    }

    /** Adds a procedure, or takes it out when it is there. */
    Step toggle(Model model, String procedure) {
        String stranger = Coach.stranger(model, procedure);
        if (!stranger.isEmpty()) {
            return Step.of(model.saying(stranger));
        }
        List<String> ids = new ArrayList<>(model.visit().situation().procedures());
        boolean added = !ids.remove(procedure);
        if (added) {
            ids.add(procedure);
        }
        Step step = change(model, model.visit().situation().forProcedures(ids));
        String title = engines.title(procedure);
        return step.with(step.model()
                .saying(
                        added
                                ? "« " + title + " » est dans la visite."
                                : "« " + title + " » n'est plus dans la visite."));
    }

    /** Adds a procedure if it is not there. */
    Step add(Model model, String procedure) {
        return model.visit().situation().procedures().contains(procedure) ? Step.of(model) : toggle(model, procedure);
    }

    /** What is ticked of a life event joins the visit, in its order; what is not ticked leaves it. */
    Step open(Model model, Page.Life page) {
        List<String> before = model.visit().situation().procedures();
        List<String> ids = new ArrayList<>(before);
        LifeEvent event = engines.event(page.id()).orElseThrow();
        for (LifeEvent.Part part : event.parts()) {
            ids.remove(part.procedure());
            if (page.ticked().contains(part.procedure())) {
                String stranger = Coach.stranger(model, part.procedure());
                if (!stranger.isEmpty()) {
                    return Step.of(model.saying(stranger));
                }
                ids.add(part.procedure());
            }
        }
        if (ids.equals(before)) {
            return Step.of(model);
        }
        Step step = change(model, event.answered(model.visit().situation().forProcedures(ids)));
        return step.with(step.model().saying(FrenchCount.of(ids.size(), "démarche", "démarches") + " dans la visite."));
    }

    Step toggleInHand(Model model, String document) {
        return change(
                model,
                model.visit()
                        .situation()
                        .withInHand(toggled(model.visit().situation().inHand(), document)));
    }

    Step done(Model model, Set<String> done, Set<String> sent) {
        Step step = change(model, model.visit().situation().withDone(done));
        return step.with(step.model().withSeat(step.model().seat().withSent(sent)));
    }

    Step note(Model model, String note) {
        Visit noted = model.visit().withNotes(note);
        return Step.of(model.withSeat(worked(model.seat(), noted, "")));
    }

    /** A note of the desk may stand in the advice and on the sheet of every visit. */
    Step noted(Model model, LocalKnowledge local) {
        engines.noted(local);
        List<Seat> seats = new ArrayList<>();
        for (Seat seat : model.seats()) {
            seats.add(worked(seat, seat.visit(), ""));
        }
        return Step.of(model.withSeats(seats, model.current()).saying("La note du poste est gardée."));
    }

    Step layout(Model model, Layout layout) {
        Seat seat = model.seat();
        Findings found =
                engines.findings(seat.visit().situation(), layout, seat.visit().notes());
        return Step.of(model.withSeat(seat.withLayout(layout, found)));
    }

    private Step change(Model model, Situation situation) {
        Seat before = model.seat();
        Visit changed = model.visit().with(situation);
        Findings found = engines.findings(situation, before.layout(), changed.notes());
        String moved = Moved.between(before.findings().advice(), found.advice());
        // The visit starts with the first thing that is said, not when the last one ended.
        Seat begun = before.isBlank() ? before.since(model.now()) : before;
        return Step.of(model.withSeat(begun.withVisit(changed, found, moved)), new Effect.Save(changed));
    }

    private Seat worked(Seat seat, Visit visit, String moved) {
        return seat.withVisit(visit, engines.findings(visit.situation(), seat.layout(), visit.notes()), moved);
    }

    /** Nothing of this visit stays: memory, draft, screen. The next person gets its letter. */
    Step wipe(Model model) {
        Visit blank = blank(model, model.seat().letter());
        Model wiped = model.withSeat(Seat.start(blank, model.now(), layout))
                .asking(null)
                .saying("");
        return Step.of(Coach.atList(wiped, model, engines), new Effect.Discard(blank.letter()), new Effect.Wipe());
    }

    /** Somebody else sits down: the visit is counted, then nothing of it stays. */
    Step replace(Model model) {
        Step step = counted(model, null, Audience.NONE, wipe(model));
        return step.with(step.model().saying(Coach.over(model, "La visite est effacée.")));
    }

    /** What is asked before a visit ends. */
    Dialog ending(Model model, Outcome outcome) {
        return reporting.kept() && reporting.audience() && !model.isPractice()
                ? new Dialog.Who(outcome, Audience.Trait.values()[0], Audience.NONE)
                : new Dialog.EndVisit(outcome, Audience.NONE);
    }

    /** The visit is over and counted; the next one that was put aside comes back, if there is one. */
    Step end(Model model, Outcome outcome, Audience who) {
        Step step = counted(model, outcome, who, end(model));
        return step.with(step.model().saying(Coach.over(model, "La visite est terminée, et effacée.")));
    }

    private Step counted(Model before, Outcome outcome, Audience who, Step ended) {
        Situation situation = before.visit().situation();
        if (!reporting.kept() || situation.procedures().isEmpty()) {
            return ended;
        }
        long minutes = Duration.between(before.seat().since(), before.now()).toMinutes();
        return ended.and(new Effect.Count(engines.activity(situation, minutes, outcome, reporting.place()), who));
    }

    private Step end(Model model) {
        if (model.seats().size() == 1) {
            return wipe(model);
        }
        List<Seat> left = new ArrayList<>(model.seats());
        Seat ended = left.remove(model.current());
        Model changed = model.withSeats(left, Math.min(model.current(), left.size() - 1))
                .asking(null)
                .saying("");
        return Step.of(changed, new Effect.Discard(ended.letter()), new Effect.Wipe());
    }

    /** Every visit ends: nobody came back for the time of {@code effacement}. */
    Step expire(Model model) {
        List<Effect> effects = new ArrayList<>();
        for (Seat seat : model.seats()) {
            effects.add(new Effect.Discard(seat.letter()));
        }
        effects.add(new Effect.Wipe());
        Model fresh = Coach.atList(start(model.size(), model.now()), model, engines);
        return new Step(fresh.asking(model.dialog() instanceof Dialog.Asleep ? model.dialog() : null), effects);
    }

    /** A new visit beside the others. */
    Step beside(Model model) {
        if (model.seats().size() >= MOST) {
            return Step.of(model.asking(null).saying(NO_ROOM));
        }
        List<Seat> seats = new ArrayList<>(model.seats());
        seats.add(Seat.start(blank(model, freeLetter(model)), model.now(), layout));
        return Step.of(model.withSeats(seats, seats.size() - 1).asking(null).saying(""));
    }

    /** Takes up an interrupted visit: here when nothing is lost, beside it otherwise. */
    Step resume(Model model, Offer offer) {
        Step step = model.seat().isBlank() ? Step.of(model) : beside(model);
        List<Offer> left = new ArrayList<>(step.model().offers());
        left.remove(offer);
        return step.with(step.model().withOffers(left))
                .and(new Effect.Resume(offer.id(), step.model().seat().letter()));
    }

    Step resumed(Model model, Event.Resumed resumed) {
        for (int i = 0; i < model.seats().size(); i++) {
            if (model.seats().get(i).letter() == resumed.letter()) {
                Seat seat = worked(model.seats().get(i), resumed.visit().lettered(resumed.letter()), "");
                List<Seat> seats = new ArrayList<>(model.seats());
                seats.set(i, seat.open(Page.Interview.START));
                return Step.of(model.withSeats(seats, i).saying("La visite est reprise là où elle en était."));
            }
        }
        return Step.of(model);
    }

    /** A visit taken up from the code on its sheet, as it was typed. */
    Step retyped(Model model, VisitCode.Decoded code, String typed) {
        Step step = model.seat().isBlank() ? Step.of(model) : beside(model);
        return step.then(next -> {
            Step changed = change(next, code.resume(next.visit().situation()));
            return changed.with(changed.model().open(Page.Interview.START).saying(Words.resumed(code, typed)));
        });
    }

    private Visit blank(Model model, char letter) {
        LocalDateTime now = model.now();
        return Visit.start(Situation.start(desk, now.toLocalDate())).lettered(letter);
    }

    private static char freeLetter(Model model) {
        char letter = Visit.FIRST_LETTER;
        while (isTaken(model, letter)) {
            letter++;
        }
        return letter;
    }

    private static boolean isTaken(Model model, char letter) {
        return model.seats().stream().anyMatch(seat -> seat.letter() == letter);
    }

    private static Set<String> toggled(Set<String> all, String id) {
        Set<String> changed = new LinkedHashSet<>(all);
        if (!changed.remove(id)) {
            changed.add(id);
        }
        return changed;
    }
}

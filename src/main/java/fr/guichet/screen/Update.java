package fr.guichet.screen;

import java.util.ArrayList;
import java.util.List;

/** From a state and an event to the next state: pure. Knows no terminal, no disk and no clock. */
final class Update {

    private final Visits visits;
    private final Travel travel;
    private final HomeKeys home;
    private final LifeEventKeys events;
    private final FileKeys file;
    private final InterviewKeys interview;
    private final AdviceKeys advice;
    private final SheetKeys sheet;
    private final IdentityKeys identity;
    private final RepairKeys repair;
    private final LetterKeys letters;
    private final ClosingKeys closing;
    private final EmergencyKeys emergency;
    private final PeopleKeys people;
    private final DialogKeys dialogs;

    Update(Engines engines, Visits visits) {
        this.visits = visits;
        this.travel = new Travel(engines, visits);
        this.events = new LifeEventKeys(engines, visits);
        this.home = new HomeKeys(engines, visits, events);
        this.file = new FileKeys(engines, visits, events);
        this.interview = new InterviewKeys(visits);
        this.advice = new AdviceKeys(engines);
        this.sheet = new SheetKeys(engines, visits);
        this.identity = new IdentityKeys(engines);
        this.repair = new RepairKeys(engines);
        this.letters = new LetterKeys(engines, visits);
        this.closing = new ClosingKeys(engines, visits);
        this.emergency = new EmergencyKeys(engines);
        this.people = new PeopleKeys(engines, visits);
        this.dialogs = new DialogKeys(engines, visits);
    }

    Step apply(Model model, Event event) {
        Step step = happened(model, event);
        return step.model().isPractice() ? step.keepingNothing() : step;
    }

    private Step happened(Model model, Event event) {
        if (event instanceof Event.Pressed pressed) {
            return pressed(model.saying(""), pressed.key());
        }
        if (event instanceof Event.Resized resized) {
            return Step.of(model.withSize(resized.size()), new Effect.Redraw());
        }
        if (event instanceof Event.Found found) {
            return found(model, found);
        }
        if (event instanceof Event.DraftsFound drafts) {
            return Step.of(model.withOffers(drafts.offers()));
        }
        if (event instanceof Event.Resumed resumed) {
            return visits.resumed(model, resumed);
        }
        if (event instanceof Event.Said said) {
            return Step.of(model.saying(said.message()));
        }
        if (event instanceof Event.Printed printed) {
            return Prints.printed(model, printed.result());
        }
        if (event instanceof Event.Noted noted) {
            return visits.noted(model, noted.local());
        }
        if (event instanceof Event.Tick tick) {
            return Step.of(model.at(tick.now()));
        }
        return event instanceof Event.Idle
                ? Step.of(model.waitingWith(List.of()).asking(new Dialog.Asleep()))
                : visits.expire(model);
    }

    private Step pressed(Model model, Key key) {
        if (KeyTable.everywhere(key) == Action.INTERRUPT) {
            return travel.go(model, Action.INTERRUPT);
        }
        if (model.dialog() != null) {
            return dialogs.pressed(model, key);
        }
        if (!model.waiting().isEmpty()) {
            return later(model, key);
        }
        Action everywhere = KeyTable.everywhere(key);
        if (everywhere != null) {
            return travel.go(model, everywhere);
        }
        Page page = model.page();
        if (page instanceof Page.Home there) {
            return home.pressed(model, there, key);
        }
        if (page instanceof Page.Letters there) {
            return letters.pressed(model, there, key);
        }
        Dialog typing = page instanceof Page.Interview there ? InterviewKeys.typing(model, there, key) : null;
        if (typing != null) {
            return Step.of(model.asking(typing));
        }
        Action action = KeyTable.action(page.place(), key);
        if (page instanceof Page.Interview asked && action == null) {
            return interview.sign(model, asked, key);
        }
        return action == null ? Step.of(model) : acted(model, page, action);
    }

    private Step acted(Model model, Page page, Action action) {
        if (Travel.isTravel(action)) {
            return travel.go(model, action);
        }
        return switch (page.place()) {
            case HOME, LETTERS -> Step.of(model);
            case LIFE -> events.acted(model, (Page.Life) page, action);
            case FILE -> file.acted(model, (Page.File) page, action);
            case INTERVIEW -> interview.acted(model, (Page.Interview) page, action);
            case ADVICE -> advice.acted(model, (Page.Advice) page, action);
            case LIST -> sheet.acted(model, (Page.Sheet) page, action);
            case IDENTITY -> identity.acted(model, (Page.Identity) page, action);
            case REPAIR -> repair.acted(model, (Page.Repair) page, action);
            case CLOSING -> closing.acted(model, (Page.Closing) page, action);
            case EMERGENCY -> emergency.acted(model, (Page.Emergency) page, action);
            case PEOPLE -> people.acted(model, (Page.People) page, action);
            case HELP -> HelpKeys.acted(model, (Page.Help) page, action);
        };
    }

    /** Enter was pressed before the results came: what is typed meanwhile comes after them, in order. */
    private static Step later(Model model, Key key) {
        if (key == Key.Named.ESCAPE) {
            return Step.of(model.waitingWith(List.of()));
        }
        List<Key> keys = new ArrayList<>(model.waiting());
        keys.add(key);
        return Step.of(model.waitingWith(keys));
    }

    private Step found(Model model, Event.Found found) {
        Page.Home before = model.seat().home();
        Model shown = model.withSeat(model.seat().withHome(before.found(found.results())));
        if (shown.waiting().isEmpty() || shown.seat().home().isWaiting()) {
            return Step.of(shown);
        }
        List<Key> keys = shown.waiting();
        Step step = Step.of(shown.waitingWith(List.of()));
        for (Key key : keys) {
            step = step.then(next -> pressed(next, key));
        }
        return step;
    }
}

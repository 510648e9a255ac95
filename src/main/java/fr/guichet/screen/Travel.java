package fr.guichet.screen;

/** From one view to another, and what may be done in all of them. */
final class Travel {

    static final String NO_PROCEDURE = "Choisissez d'abord une démarche : tapez quelques mots, puis Entrée.";

    static final int INTERRUPTED = 130;

    private static final String NOT_JOINED =
            "Mettez d'abord cette démarche dans la visite : « m », ou « e » pour l'entretien.";

    private final Engines engines;
    private final Visits visits;

    Travel(Engines engines, Visits visits) {
        this.engines = engines;
        this.visits = visits;
    }

    static boolean isTravel(Action action) {
        return switch (action) {
            case HELP,
                    EMERGENCY,
                    BACK,
                    QUIT,
                    INTERRUPT,
                    NEW_PERSON,
                    SWITCH_VISIT,
                    REDRAW,
                    GO_HOME,
                    GO_INTERVIEW,
                    GO_ADVICE -> true;
            case GO_LIST, GO_IDENTITY, GO_REPAIR, GO_CLOSING -> true;
            default -> false;
        };
    }

    Step go(Model model, Action action) {
        String barred = Coach.barred(model, action);
        if (!barred.isEmpty()) {
            return Step.of(model.saying(barred));
        }
        return switch (action) {
            case HELP -> Step.of(help(model));
            case EMERGENCY -> Step.of(model.open(new Page.Emergency(0, 0)));
            case BACK -> Step.of(model.back());
            case INTERRUPT -> Step.of(model, new Effect.Quit(INTERRUPTED));
            case QUIT -> model.seat().played() == null ? Step.of(model, new Effect.Quit(0)) : newPerson(model);
            case NEW_PERSON -> newPerson(model);
            case SWITCH_VISIT -> Step.of(model.asking(new Dialog.Visits(model.current())));
            case REDRAW -> Step.of(model, new Effect.Redraw());
            case GO_HOME -> Step.of(home(model));
            case GO_IDENTITY -> Step.of(model.open(new Page.Identity(0, 0)));
            case GO_REPAIR -> Step.of(RepairKeys.asking(model.open(new Page.Repair("", 0, 0))));
            case GO_INTERVIEW -> interview(model);
            case GO_ADVICE -> withProcedure(model, new Page.Advice(advised(model)));
            case GO_LIST -> withProcedure(model, new Page.Sheet(0));
            case GO_CLOSING -> withProcedure(model, new Page.Closing(0, null));
            default -> Step.of(model);
        };
    }

    private static Model help(Model model) {
        return model.page() instanceof Page.Help
                ? model.back()
                : model.open(new Page.Help(model.page().place(), 0));
    }

    private Step newPerson(Model model) {
        return model.seat().isBlank() ? visits.wipe(model) : Step.of(model.asking(new Dialog.NewPerson()));
    }

    /** The line is emptied: whoever comes back looks for something else. */
    private static Model home(Model model) {
        Page.Home home = new Page.Home(Line.EMPTY, model.seat().home().results(), null, false, 0);
        return model.withSeat(model.seat().withHome(home).open(home));
    }

    /** The fiche on show joins the visit, or what is ticked of a life event. */
    private Step interview(Model model) {
        Step step = model.page() instanceof Page.File file
                ? visits.add(model, file.id())
                : model.page() instanceof Page.Life event ? visits.open(model, event) : Step.of(model);
        return step.then(added -> withProcedure(added, Page.Interview.START));
    }

    /** The sheet sends to what is to be checked before it is given. */
    private int advised(Model model) {
        return model.page().place() == Place.LIST ? AdviceRow.toCheck(AdviceRow.of(model, engines)) : 0;
    }

    private static Step withProcedure(Model model, Page page) {
        if (model.visit().situation().procedures().isEmpty()) {
            String why = model.page() instanceof Page.File ? NOT_JOINED : NO_PROCEDURE;
            // Adding the fiche on show may have said more.
            return Step.of(model.message().isEmpty() ? model.saying(why) : model);
        }
        return Step.of(Coach.open(model, page));
    }
}

package fr.guichet.screen;

import fr.guichet.checklist.VisitCode;
import fr.guichet.interview.SelfCheck;
import java.util.List;
import java.util.Optional;

/** The keys of the home page: letters always go to the search line. */
final class HomeKeys {

    private static final String EMPTY_LINE = "Tapez quelques mots, ou ↓ pour choisir dans la liste.";
    private static final String NOTHING = "Rien pour ces mots. Essayez-en d'autres, ou videz la ligne avec Échap.";

    private final Engines engines;
    private final Visits visits;
    private final LifeEventKeys events;

    HomeKeys(Engines engines, Visits visits, LifeEventKeys events) {
        this.engines = engines;
        this.visits = visits;
        this.events = events;
    }

    Step pressed(Model model, Page.Home home, Key key) {
        Action action = KeyTable.action(Place.HOME, key);
        boolean empty = home.line().isEmpty();
        if (empty && (action == Action.HELP || action == Action.EMERGENCY)) {
            return Step.of(model.open(action == Action.HELP ? new Page.Help(Place.HOME, 0) : new Page.Emergency(0, 0)));
        }
        if (home.isWaiting() && choosesResult(home, key)) {
            return Step.of(model.waitingWith(List.of(key)));
        }
        return home.inList() ? inList(model, home, key, action) : inLine(model, home, key, action);
    }

    /** A key that bears on results which are not there yet. */
    private static boolean choosesResult(Page.Home home, Key key) {
        return key == Key.Named.ENTER
                || key == Key.Named.DOWN
                || key == Key.Named.TAB
                || home.inList() && key.equals(Key.sign(' '));
    }

    private Step inLine(Model model, Page.Home home, Key key, Action action) {
        Line edited = home.line().edit(key);
        boolean leadingBlank = home.line().isEmpty() && edited.text().isBlank();
        if (!edited.equals(home.line()) && !leadingBlank) {
            return typed(model, home, edited);
        }
        if (key instanceof Key.Sign || action == null) {
            return Step.of(model);
        }
        List<HomeRow> rows = HomeRow.selectable(HomeRow.of(model, home, engines));
        return switch (action) {
            case DOWN, NEXT, PAGE_DOWN ->
                rows.isEmpty() ? nothing(model, home) : Step.of(model.onPage(home.at(true, 0)));
            case OPEN -> entered(model, home, rows);
            case BACK -> back(model, home);
            default -> Step.of(model);
        };
    }

    /** Enter on the line: a half page filled in, the code of a sheet, or the first result. */
    private Step entered(Model model, Page.Home home, List<HomeRow> rows) {
        String typed = home.line().text();
        Played played = model.seat().played();
        if (played != null) {
            return typed.isBlank()
                    ? file(model, played.rehearsal().whole().procedures().get(0))
                    : first(model, home, rows);
        }
        Optional<SelfCheck> check = Engines.selfCheck(typed);
        if (check.isPresent()) {
            return Step.of(model.onPage(home.typed(Line.EMPTY)).asking(new Dialog.Gestures(check.get())));
        }
        Optional<VisitCode.Decoded> code = engines.code(typed);
        return code.isPresent()
                ? visits.retyped(model.onPage(home.typed(Line.EMPTY)), code.get(), typed)
                : first(model, home, rows);
    }

    private Step first(Model model, Page.Home home, List<HomeRow> rows) {
        return home.hasHits() ? open(model, rows.get(0)) : nothing(model, home);
    }

    private static Step nothing(Model model, Page.Home home) {
        return Step.of(model.saying(home.line().text().isBlank() ? EMPTY_LINE : NOTHING));
    }

    private Step back(Model model, Page.Home home) {
        return home.line().isEmpty()
                ? Step.of(model.onPage(home.browsing(null)))
                : Step.of(model.onPage(home.typed(Line.EMPTY)));
    }

    private static Step typed(Model model, Page.Home home, Line line) {
        Model changed = model.onPage(home.typed(line));
        boolean sameText = line.text().equals(home.line().text());
        return sameText || line.text().isBlank() ? Step.of(changed) : Step.of(changed, new Effect.Search(line.text()));
    }

    private Step inList(Model model, Page.Home home, Key key, Action action) {
        List<HomeRow> rows = HomeRow.selectable(HomeRow.of(model, home, engines));
        int selected = Math.min(home.selected(), rows.size() - 1);
        if (selected < 0) {
            return Step.of(model.onPage(home.at(false, 0)));
        }
        HomeRow row = rows.get(selected);
        if (action == Action.TICK) {
            return row.procedure().isEmpty() ? Step.of(model) : visits.toggle(model, row.procedure());
        }
        if (action == Action.UP && selected == 0) {
            return Step.of(model.onPage(home.at(false, 0)));
        }
        if (action != null && Rows.isMove(action)) {
            int moved = Rows.move(action, selected, rows.size(), model.size().rows() / 2);
            return Step.of(model.onPage(home.at(true, moved)));
        }
        if (action == Action.OPEN) {
            return open(model, row);
        }
        if (action == Action.REFUSE && row instanceof HomeRow.Interrupted interrupted) {
            return refuse(model, interrupted.offer());
        }
        if (action == Action.BACK || action == Action.NEXT || action == Action.PREVIOUS) {
            return Step.of(model.onPage(
                    action == Action.BACK && home.shelf() != null ? home.browsing(null) : home.at(false, 0)));
        }
        Line edited = home.line().edit(key);
        return edited.equals(home.line()) ? Step.of(model) : typed(model, home, edited);
    }

    private Step open(Model model, HomeRow row) {
        if (row instanceof HomeRow.Interrupted interrupted) {
            return visits.resume(model, interrupted.offer());
        }
        if (row instanceof HomeRow.Letters) {
            return Step.of(model.open(Page.Letters.START));
        }
        if (row instanceof HomeRow.OfTheme theme) {
            return Step.of(model.onPage(model.seat().home().browsing(new Page.Home.Shelf.OfTheme(theme.theme()))));
        }
        if (row instanceof HomeRow.Events) {
            return Step.of(model.onPage(model.seat().home().browsing(new Page.Home.Shelf.Events())));
        }
        if (row instanceof HomeRow.OfEvent event) {
            return events.open(model, event.id());
        }
        return row.procedure().isEmpty() ? Step.of(model) : file(model, row.procedure());
    }

    private Step file(Model model, String id) {
        return engines.procedure(id).isEmpty()
                ? Step.of(model.saying("Cette fiche n'existe plus. Relancez guichet."))
                : Step.of(model.open(new Page.File(id, 0, engines.folded(id))).saying(Coach.found(model, id)));
    }

    private static Step refuse(Model model, Offer offer) {
        List<Offer> left =
                model.offers().stream().filter(kept -> kept.id() != offer.id()).toList();
        return Step.of(
                model.withOffers(left).saying("La visite interrompue est effacée."), new Effect.Refuse(offer.id()));
    }
}

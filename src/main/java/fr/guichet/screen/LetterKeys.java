package fr.guichet.screen;

import fr.guichet.interview.SpokenDate;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Letter;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.visit.Letters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of the letters: what is typed are the words at the top of one. */
final class LetterKeys {

    private static final String PROMPT =
            "Quelle date porte la lettre ? Par exemple lundi, il y a 2 semaines, 12/10. Entrée seule : on ne sait pas.";
    private static final String REFUSED = "Un jour déjà passé, comme hier, lundi, il y a 3 mois ou 12/03/2026.";

    private final Engines engines;
    private final Visits visits;

    LetterKeys(Engines engines, Visits visits) {
        this.engines = engines;
        this.visits = visits;
    }

    Step pressed(Model model, Page.Letters page, Key key) {
        Action action = KeyTable.action(Place.LETTERS, key);
        if (page.line().isEmpty() && (action == Action.HELP || action == Action.EMERGENCY)) {
            return Step.of(
                    model.open(action == Action.HELP ? new Page.Help(Place.LETTERS, 0) : new Page.Emergency(0, 0)));
        }
        Line edited = page.line().edit(key);
        if (!edited.equals(page.line())) {
            return Step.of(model.onPage(page.typed(edited)));
        }
        return action == null || key instanceof Key.Sign ? Step.of(model) : acted(model, page, action);
    }

    private Step acted(Model model, Page.Letters page, Action action) {
        List<Letter> letters = engines.letters(page.line().text());
        if (Rows.isMove(action)) {
            int moved = Rows.move(
                    action, page.selected(), letters.size(), model.size().rows() / 2);
            return Step.of(model.onPage(page.at(moved)));
        }
        return switch (action) {
            case NEXT -> Step.of(model.onPage(page.onPart(page.part() + 1)));
            case PREVIOUS -> Step.of(asking(model));
            case OPEN -> letters.isEmpty() ? search(model, page) : open(model, page, page.of(letters));
            case BACK -> Step.of(page.line().isEmpty() ? model.back() : model.onPage(page.typed(Line.EMPTY)));
            default -> Step.of(model);
        };
    }

    /** The date is asked first, once, where a delay is counted from it. */
    private Step open(Model model, Page.Letters page, Letter letter) {
        boolean counted = letter.delay() != null && letter.delay().rule() != null;
        if (counted && page.dated() == null) {
            return Step.of(asking(model));
        }
        return procedure(model, letter);
    }

    private static Model asking(Model model) {
        return model.asking(new Dialog.Entry(Dialog.Purpose.LETTER, "", PROMPT, Line.EMPTY, ""));
    }

    /** What was typed for the date; nothing opens the procedure at once. */
    Step dated(Model model, Dialog.Entry entry) {
        Page.Letters page = (Page.Letters) model.page();
        List<Letter> letters = engines.letters(page.line().text());
        String typed = entry.line().text();
        if (typed.isBlank()) {
            Model closed = model.asking(null);
            return letters.isEmpty() ? Step.of(closed) : procedure(closed, page.of(letters));
        }
        LocalDate today = model.visit().situation().date();
        Optional<LocalDate> day = SpokenDate.parse(typed, today);
        if (day.isEmpty() || day.get().isAfter(today)) {
            return Step.of(model.asking(entry.refused(REFUSED)));
        }
        return Step.of(model.asking(null).onPage(page.on(day.get())));
    }

    /** The procedure that the letter opens; its question about the date of the letter is answered already. */
    private Step procedure(Model model, Letter letter) {
        Optional<Procedure> procedure = engines.procedure(letter.procedure());
        if (procedure.isEmpty()) {
            return Step.of(model.saying("Cette fiche n'existe plus. Relancez guichet."));
        }
        LocalDate dated = ((Page.Letters) model.page()).dated();
        Model opened = model.open(new Page.File(letter.procedure(), 0, Set.of()));
        Optional<Question> asked = dated == null ? Optional.empty() : Letters.dateQuestion(procedure.get());
        return asked.isEmpty()
                ? Step.of(opened)
                : visits.answer(opened, asked.get().id(), new Answer.Day(dated));
    }

    /** No letter has these words: they are looked for in the procedures. */
    private static Step search(Model model, Page.Letters page) {
        Page.Home home = new Page.Home(page.line(), model.seat().home().results(), null, false, 0);
        return Step.of(
                model.withSeat(model.seat().withHome(home).open(home)),
                new Effect.Search(page.line().text()));
    }
}

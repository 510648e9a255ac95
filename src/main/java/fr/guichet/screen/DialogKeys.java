package fr.guichet.screen;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.report.Audience;
import java.util.List;
import java.util.Optional;

/** The keys while the program itself asks something. */
final class DialogKeys {

    private static final int FARTHEST_WIDTH = 132;
    private static final int LONGEST_NOTE = 300;
    private static final String AUTONOMY = "autonomie";

    private final Engines engines;
    private final Visits visits;
    private final LetterKeys letters;
    private final PapersKeys papers;
    private final PeopleKeys people;

    DialogKeys(Engines engines, Visits visits) {
        this.engines = engines;
        this.visits = visits;
        this.letters = new LetterKeys(engines, visits);
        this.papers = new PapersKeys(engines);
        this.people = new PeopleKeys(engines, visits);
    }

    Step pressed(Model model, Key key) {
        if (model.dialog() instanceof Dialog.Entry entry) {
            return entry(model, entry, key);
        }
        if (model.dialog() instanceof Dialog.Visits list) {
            return visit(model, list, key);
        }
        if (model.dialog() instanceof Dialog.Papers chosen) {
            return papers.pressed(model, chosen, key);
        }
        if (model.dialog() instanceof Dialog.Judge judge) {
            return people.judge(model, judge, key);
        }
        if (model.dialog() instanceof Dialog.Gestures gestures) {
            return gestures(model, gestures, key);
        }
        if (model.dialog() instanceof Dialog.NewPerson) {
            return isYes(key) ? visits.replace(model) : no(model, key);
        }
        if (model.dialog() instanceof Dialog.EndVisit end) {
            return isYes(key) ? visits.end(model, end.outcome(), end.who()) : no(model, key);
        }
        if (model.dialog() instanceof Dialog.Who who) {
            return who(model, who, key);
        }
        if (model.dialog() instanceof Dialog.OldPaper old) {
            return isYes(key) ? Prints.print(model.asking(null), old.paper()) : no(model, key);
        }
        if (model.dialog() instanceof Dialog.SamePerson) {
            return samePerson(model, key);
        }
        boolean nothingToHide = model.seats().size() == 1 && model.seat().isUntouched();
        return Step.of(model.asking(nothingToHide ? null : new Dialog.SamePerson()));
    }

    private static boolean isYes(Key key) {
        return key.equals(Key.sign('o')) || key.equals(Key.sign('O'));
    }

    private static boolean isNo(Key key) {
        return key.equals(Key.sign('n')) || key.equals(Key.sign('N')) || key == Key.Named.ESCAPE;
    }

    private static Step no(Model model, Key key) {
        return Step.of(isNo(key) ? model.asking(null) : model);
    }

    /** A figure chooses, 0 or Enter skips. */
    private static Step who(Model model, Dialog.Who who, Key key) {
        if (key == Key.Named.ESCAPE) {
            return Step.of(model.asking(null));
        }
        List<Audience.Band> bands = who.trait().bands();
        for (int i = 0; i < bands.size(); i++) {
            if (key.equals(Key.sign((char) ('1' + i)))) {
                return Step.of(model.asking(after(who, who.said().with(who.trait(), bands.get(i)))));
            }
        }
        boolean skipped = key.equals(Key.sign('0')) || key == Key.Named.ENTER;
        return Step.of(skipped ? model.asking(after(who, who.said())) : model);
    }

    private static Dialog after(Dialog.Who who, Audience said) {
        int next = who.trait().ordinal() + 1;
        Audience.Trait[] traits = Audience.Trait.values();
        return next < traits.length
                ? new Dialog.Who(who.outcome(), traits[next], said)
                : new Dialog.EndVisit(who.outcome(), said);
    }

    /** What the half page says of the person is what the counsellor would have seen. */
    private Step gestures(Model model, Dialog.Gestures gestures, Key key) {
        if (key == Key.Named.ESCAPE) {
            return Step.of(model.asking(null));
        }
        if (key != Key.Named.ENTER && !isYes(key)) {
            return Step.of(model);
        }
        String seen =
                switch (gestures.check().verdict()) {
                    case ALONE -> "autonome";
                    case COME -> "partielle";
                    case WORKSHOP -> "guidee";
                };
        Step step = visits.answer(model.asking(null), AUTONOMY, new Answer.Choice(seen));
        return step.with(step.model().saying("C'est noté pour cette visite. Tapez les mots de la personne."));
    }

    private Step samePerson(Model model, Key key) {
        if (isYes(key)) {
            return Step.of(model.asking(null));
        }
        return isNo(key) && key != Key.Named.ESCAPE ? visits.replace(model) : Step.of(model);
    }

    private Step visit(Model model, Dialog.Visits list, Key key) {
        int count = model.seats().size();
        if (key == Key.Named.ESCAPE) {
            return Step.of(model.asking(null));
        }
        if (key == Key.Named.UP || key == Key.Named.DOWN) {
            int moved = list.selected() + (key == Key.Named.UP ? -1 : 1);
            return Step.of(model.asking(new Dialog.Visits(Math.max(0, Math.min(moved, count)))));
        }
        if (key == Key.Named.ENTER) {
            return list.selected() >= count ? visits.beside(model) : show(model, list.selected());
        }
        if (key.equals(Key.sign('+')) || key.equals(Key.control('p'))) {
            return visits.beside(model);
        }
        for (int i = 0; i < count; i++) {
            char letter = model.seats().get(i).letter();
            if (key.equals(Key.sign(letter)) || key.equals(Key.sign(Character.toLowerCase(letter)))) {
                return show(model, i);
            }
        }
        return Step.of(model);
    }

    private static Step show(Model model, int seat) {
        return Step.of(model.withSeats(model.seats(), seat).asking(null));
    }

    private Step entry(Model model, Dialog.Entry entry, Key key) {
        if (key == Key.Named.ESCAPE) {
            return Step.of(model.asking(null));
        }
        if (key == Key.Named.ENTER) {
            return switch (entry.purpose()) {
                case ANSWER -> answered(model, entry);
                case NOTE -> visits.note(model.asking(null), entry.line().text());
                case DESK_NOTE -> deskNote(model, entry);
                case FILE -> file(model, entry);
                case PAPERS -> papers.save(model, entry);
                case WIDTH -> width(model, entry);
                case FAILURE -> Step.of(RepairKeys.told(model, entry.line().text()));
                case LETTER -> letters.dated(model, entry);
            };
        }
        return Step.of(model.asking(entry.typed(entry.line().edit(key))));
    }

    private Step answered(Model model, Dialog.Entry entry) {
        Optional<Question> question = question(model, entry.question());
        if (question.isEmpty() || entry.line().text().isBlank()) {
            return Step.of(model.asking(null));
        }
        SpokenAnswer read = SpokenAnswer.read(
                question.get(), entry.line().text(), model.visit().situation().date());
        if (read instanceof SpokenAnswer.Refused refused) {
            return Step.of(model.asking(entry.refused(refused.remedy())));
        }
        Step step = visits.answer(model.asking(null), entry.question(), ((SpokenAnswer.Understood) read).answer());
        return model.page() instanceof Page.Interview page
                ? step.with(step.model().onPage(page.asking("")))
                : step;
    }

    private static Step deskNote(Model model, Dialog.Entry entry) {
        String text = entry.line().text().strip();
        return text.length() > LONGEST_NOTE
                ? Step.of(model.asking(entry.refused("Trop long : " + LONGEST_NOTE + " lettres au plus.")))
                : Step.of(model.asking(null), new Effect.KeepNote(entry.question(), text));
    }

    /** The fiche on show asks too, before it is in the visit. */
    private Optional<Question> question(Model model, String id) {
        Situation situation = model.visit().situation();
        return engines.question(
                model.page() instanceof Page.File file ? situation.forProcedures(List.of(file.id())) : situation, id);
    }

    private static Step file(Model model, Dialog.Entry entry) {
        String name = entry.line().text().strip();
        if (name.isEmpty()) {
            return Step.of(model.asking(null));
        }
        Effect.Form form = Effect.Form.of(name);
        String sheet = form == Effect.Form.TEXT
                ? model.findings().paper()
                : Engines.page(
                        model.findings().sheet(),
                        model.seat().layout(),
                        model.visit().notes());
        return Step.of(model.asking(null).saying("Enregistrement…"), new Effect.Write(form, sheet, name));
    }

    private Step width(Model model, Dialog.Entry entry) {
        String typed = entry.line().text().strip();
        int columns = 0;
        for (int i = 0; i < typed.length() && columns <= FARTHEST_WIDTH; i++) {
            columns = Character.isDigit(typed.charAt(i)) ? columns * 10 + typed.charAt(i) - '0' : FARTHEST_WIDTH + 1;
        }
        if (columns < fr.guichet.print.Layout.MIN_WIDTH || columns > FARTHEST_WIDTH) {
            return Step.of(model.asking(entry.refused("Un nombre de 24 à 132, par exemple 32, 48 ou 80.")));
        }
        return visits.layout(model.asking(null), model.seat().layout().withWidth(columns));
    }
}

package fr.guichet.screen;

import fr.guichet.report.Audience;
import java.util.ArrayList;
import java.util.List;

/** The last two rows: the message or what is being asked, then the keys. */
final class FootView {

    static final int ROWS = 2;

    private FootView() {}

    /** Returns the cursor when a line is being typed or something asked; null otherwise. */
    static Cursor draw(Model model, Canvas canvas, Engines engines) {
        int row = canvas.height() - ROWS;
        if (model.dialog() instanceof Dialog.Entry entry) {
            return EntryView.draw(entry, canvas);
        }
        if (model.dialog() instanceof Dialog.Who who) {
            return who(canvas, row, who.trait());
        }
        String question = question(model);
        if (!question.isEmpty()) {
            return ask(canvas, row, question);
        }
        List<String> said = canvas.wrap(model.message(), canvas.width());
        if (said.size() > 1) {
            // What is said matters more than the keys, until the next one.
            canvas.below(row).paragraph(0, 0, model.message(), Paint.TITLE);
            return null;
        }
        canvas.put(0, row, model.message(), Paint.TITLE);
        List<KeyTable.Binding> left = keys(shown(model, engines), canvas, row + 1);
        if (model.message().isEmpty()) {
            keys(left, canvas, row);
        }
        return null;
    }

    /** What is asked with « oui » or « non »; empty if nothing is. */
    private static String question(Model model) {
        // The other visits stay.
        String erase =
                model.seats().size() > 1 ? "effacer la visite " + model.seat().letter() : "tout effacer";
        if (model.dialog() instanceof Dialog.NewPerson) {
            return model.isPractice()
                    ? "Arrêter l'exercice et revenir à la liste ?"
                    : Words.capital(erase) + " et commencer avec une nouvelle personne ?";
        }
        if (model.dialog() instanceof Dialog.EndVisit end) {
            String outcome = "« " + end.outcome().label() + " » : ";
            return outcome
                    + (model.isPractice()
                            ? "terminer l'exercice et revenir à la liste ?"
                            : "terminer la visite et " + erase + " ?");
        }
        return model.dialog() instanceof Dialog.OldPaper
                ? "Une fiche officielle a plus de six mois. Imprimer quand même ?"
                : "";
    }

    /** The bands in as many lines as they need, above the last one, which says how to skip. */
    private static Cursor who(Canvas canvas, int row, Audience.Trait trait) {
        StringBuilder text = new StringBuilder(trait.label()).append(" (pour le bilan, à part de la visite) :");
        for (int i = 0; i < trait.bands().size(); i++) {
            // « 2 : 12 à 17 ans »: a figure beside another one would be misread.
            text.append(i == 0 ? " " : " · ")
                    .append(i + 1)
                    .append(" : ")
                    .append(trait.bands().get(i).label());
        }
        above(canvas, row, text.toString());
        int end = View.keyed(canvas, 0, row + 1, "0", "passer");
        View.keyed(canvas, end + 2, row + 1, "Échap", "retour");
        return canvas.cursor(0, row + 1);
    }

    /** A question in as many lines as it needs, the last one on {@code row}. */
    private static void above(Canvas canvas, int row, String question) {
        List<String> lines = canvas.wrap(question, canvas.width());
        for (int i = 0; i < lines.size(); i++) {
            int y = row + 1 - lines.size() + i;
            canvas.blank(y);
            canvas.put(0, y, lines.get(i), Paint.WARNING);
        }
    }

    private static Cursor ask(Canvas canvas, int row, String question) {
        above(canvas, row, question);
        int end = View.keyed(canvas, 0, row + 1, "o", "oui");
        View.keyed(canvas, end + 2, row + 1, "n", "non");
        return canvas.cursor(0, row + 1);
    }

    /** As many keys as there is room for, in the order of the table; returns those that are left. */
    private static List<KeyTable.Binding> keys(List<KeyTable.Binding> all, Canvas canvas, int row) {
        List<KeyTable.Binding> left = new ArrayList<>();
        int x = 0;
        for (KeyTable.Binding binding : all) {
            String key = binding.key().label();
            int needed = canvas.columnsOf(key) + 1 + canvas.columnsOf(binding.label());
            if (x + needed > canvas.width()) {
                left.add(binding);
                continue;
            }
            x = View.keyed(canvas, x, row, key, binding.label()) + 2;
        }
        return left;
    }

    private static List<KeyTable.Binding> shown(Model model, Engines engines) {
        List<KeyTable.Binding> all = new ArrayList<>();
        for (KeyTable.Binding binding : keysOf(model, engines)) {
            if (binding.onBottomLine()) {
                all.add(binding);
            }
        }
        return all;
    }

    private static List<KeyTable.Binding> keysOf(Model model, Engines engines) {
        if (model.dialog() instanceof Dialog.Papers) {
            return PapersView.KEYS;
        }
        if (model.dialog() instanceof Dialog.Gestures) {
            return GesturesView.KEYS;
        }
        if (model.page() instanceof Page.Interview page && model.dialog() == null) {
            if (InterviewView.showsPanelAlone(page, model.size().columns())) {
                return PanelView.KEYS;
            }
            if (InterviewKeys.isTyped(model, page)) {
                return QuestionView.TYPED_KEYS;
            }
        }
        if (model.dialog() instanceof Dialog.Judge) {
            return PeopleView.JUDGE_KEYS;
        }
        return model.dialog() instanceof Dialog.Visits ? VisitsView.KEYS : HomeView.bottomLine(model, engines);
    }
}

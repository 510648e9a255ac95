package fr.guichet.screen;

import com.googlecode.lanterna.graphics.TextGraphics;
import fr.guichet.report.Audience;
import java.util.ArrayList;
import java.util.List;

/** Draws a state: pure, and total for every size. Returns where the hardware cursor stands. */
final class View {

    private static final String TOO_SMALL = "Cette fenêtre est trop petite. Agrandissez-la : rien n'est perdu.";
    private static final int HEAD = 2;
    private static final int FOOT = 2;

    private final Engines engines;
    private final Canvas.Look look;

    View(Engines engines, Canvas.Look look) {
        this.engines = engines;
        this.look = look;
    }

    Cursor draw(Model model, TextGraphics graphics) {
        Canvas canvas = new Canvas(graphics, look);
        if (model.dialog() instanceof Dialog.Asleep || model.dialog() instanceof Dialog.SamePerson) {
            return SleepView.draw(model, canvas);
        }
        if (new Size(canvas.width(), canvas.height()).isTooSmall()) {
            canvas.paragraph(0, 0, TOO_SMALL, Paint.PLAIN);
            return canvas.cursor(0, 0);
        }
        title(model, canvas);
        Canvas middle = canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD - FOOT);
        Cursor cursor = page(model, middle);
        Cursor asked = foot(model, canvas);
        return asked == null ? cursor : asked;
    }

    private Cursor page(Model model, Canvas canvas) {
        Page page = model.page();
        if (model.dialog() instanceof Dialog.Visits list) {
            return VisitsView.draw(model, list, canvas, engines);
        }
        if (model.dialog() instanceof Dialog.Papers papers) {
            return PapersView.draw(papers, canvas);
        }
        if (model.dialog() instanceof Dialog.Gestures gestures) {
            return GesturesView.draw(gestures.check(), canvas);
        }
        return switch (page.place()) {
            case HOME -> HomeView.draw(model, (Page.Home) page, canvas, engines);
            case FILE -> FileView.draw(model, (Page.File) page, canvas, engines);
            case INTERVIEW -> InterviewView.draw(model, (Page.Interview) page, canvas, engines);
            case ADVICE -> AdviceView.draw(model, (Page.Advice) page, canvas, engines);
            case LIST -> SheetView.draw(model, (Page.Sheet) page, canvas, engines.lines(model));
            case IDENTITY -> IdentityView.draw(model, (Page.Identity) page, canvas, engines);
            case REPAIR -> RepairView.draw((Page.Repair) page, canvas, engines);
            case LETTERS -> LetterView.draw(model, (Page.Letters) page, canvas, engines);
            case CLOSING -> ClosingView.draw(model, (Page.Closing) page, canvas, engines);
            case EMERGENCY -> EmergencyView.draw((Page.Emergency) page, canvas, engines);
            case HELP -> HelpView.draw((Page.Help) page, canvas);
        };
    }

    private static void title(Model model, Canvas canvas) {
        String title = model.page() instanceof Page.Home
                ? "guichet"
                : model.page().place().title();
        int end = canvas.put(0, 0, title, Paint.TITLE);
        Canvas right = canvas.part(end + 2, 0, canvas.width() - end - 2, 1);
        String visits = model.showsClock() ? visits(model) : "";
        String status = visits.isEmpty() ? "" : visits + " · " + Words.clock(model.now());
        // In a small window the visits come before the clock.
        right.putRight(0, right.columnsOf(status) <= right.width() ? status : visits, Paint.PLAIN);
    }

    /** « A 32 min · B 5 min ». */
    private static String visits(Model model) {
        StringBuilder text = new StringBuilder();
        for (Seat seat : model.seats()) {
            boolean shown =
                    seat.letter() == model.seat().letter() && model.seats().size() > 1;
            text.append(text.length() > 0 ? " · " : "")
                    .append(shown ? "[" : "")
                    .append(seat.letter())
                    .append(shown ? "]" : "")
                    .append(' ')
                    .append(Words.elapsed(seat.since(), model.now()));
        }
        return text.toString();
    }

    /** The message or what is being asked, then the keys; returns the cursor when a line is being typed or asked. */
    private Cursor foot(Model model, Canvas canvas) {
        int row = canvas.height() - FOOT;
        if (model.dialog() instanceof Dialog.Entry entry) {
            return EntryView.draw(entry, canvas);
        }
        if (model.dialog() instanceof Dialog.NewPerson) {
            return ask(canvas, row, Words.capital(erasing(model)) + " et commencer avec une nouvelle personne ?");
        }
        if (model.dialog() instanceof Dialog.EndVisit end) {
            String outcome = "« " + end.outcome().label() + " » : terminer la visite et ";
            return ask(canvas, row, outcome + erasing(model) + " ?");
        }
        if (model.dialog() instanceof Dialog.Who who) {
            return who(canvas, row, who.trait());
        }
        if (model.dialog() instanceof Dialog.OldPaper) {
            return ask(canvas, row, "Une fiche officielle a plus de six mois. Imprimer quand même ?");
        }
        List<String> said = canvas.wrap(model.message(), canvas.width());
        if (said.size() > 1) {
            // What is said matters more than the keys, until the next one.
            canvas.below(row).paragraph(0, 0, model.message(), Paint.TITLE);
            return null;
        }
        canvas.put(0, row, model.message(), Paint.TITLE);
        List<KeyTable.Binding> left = keys(shown(model), canvas, row + 1);
        if (model.message().isEmpty()) {
            keys(left, canvas, row);
        }
        return null;
    }

    /** The other visits stay. */
    private static String erasing(Model model) {
        return model.seats().size() > 1 ? "effacer la visite " + model.seat().letter() : "tout effacer";
    }

    /** The bands in as many lines as they need, above the last one, which says how to skip. */
    private static Cursor who(Canvas canvas, int row, Audience.Trait trait) {
        StringBuilder text = new StringBuilder(trait.label()).append(" (pour le bilan, à part de la visite) :");
        for (int i = 0; i < trait.bands().size(); i++) {
            text.append("  ")
                    .append(i + 1)
                    .append(" ")
                    .append(trait.bands().get(i).label());
        }
        above(canvas, row, text.toString());
        int end = keyed(canvas, 0, row + 1, "0", "passer");
        keyed(canvas, end + 2, row + 1, "Échap", "retour");
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
        int end = keyed(canvas, 0, row + 1, "o", "oui");
        keyed(canvas, end + 2, row + 1, "n", "non");
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
            x = keyed(canvas, x, row, key, binding.label()) + 2;
        }
        return left;
    }

    private List<KeyTable.Binding> shown(Model model) {
        List<KeyTable.Binding> all = new ArrayList<>();
        for (KeyTable.Binding binding : keysOf(model)) {
            if (binding.onBottomLine()) {
                all.add(binding);
            }
        }
        return all;
    }

    private List<KeyTable.Binding> keysOf(Model model) {
        if (model.dialog() instanceof Dialog.Papers) {
            return PapersView.KEYS;
        }
        if (model.dialog() instanceof Dialog.Gestures) {
            return GesturesView.KEYS;
        }
        if (model.page() instanceof Page.Interview page
                && InterviewView.showsPanelAlone(page, model.size().columns())) {
            return PanelView.KEYS;
        }
        return model.dialog() instanceof Dialog.Visits ? VisitsView.KEYS : HomeView.bottomLine(model, engines);
    }

    static int keyed(Canvas canvas, int x, int row, String key, String label) {
        int after = canvas.put(x, row, key, Paint.KEY);
        return canvas.put(after + 1, row, label, Paint.PLAIN);
    }
}

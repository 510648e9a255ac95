package fr.guichet.screen;

import com.googlecode.lanterna.graphics.TextGraphics;
import fr.guichet.print.Layout;

/** Draws a state: pure, and total for every size. Returns where the hardware cursor stands. */
final class View {

    private static final String TOO_SMALL = "Cette fenêtre est trop petite. Agrandissez-la : rien n'est perdu.";
    private static final int HEAD = 2;

    private final Engines engines;
    private final Canvas.Look look;

    View(Engines engines, Canvas.Look look) {
        this.engines = engines;
        this.look = look;
    }

    Cursor draw(Model model, TextGraphics graphics) {
        Canvas canvas = new Canvas(graphics, look);
        String mark = model.isPractice() ? Layout.EXERCISE : "";
        if (model.dialog() instanceof Dialog.Asleep || model.dialog() instanceof Dialog.SamePerson) {
            canvas.put(0, 0, mark, Paint.TITLE);
            return SleepView.draw(model, canvas);
        }
        if (new Size(canvas.width(), canvas.height()).isTooSmall()) {
            canvas.paragraph(0, 0, mark.isEmpty() ? TOO_SMALL : mark + ". " + TOO_SMALL, Paint.PLAIN);
            return canvas.cursor(0, 0);
        }
        title(model, canvas);
        Canvas middle = canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD - FootView.ROWS);
        Cursor cursor = page(model, middle);
        Cursor asked = FootView.draw(model, canvas, engines);
        return asked == null ? cursor : asked;
    }

    private Cursor page(Model model, Canvas canvas) {
        Page page = model.page();
        if (model.dialog() instanceof Dialog.Visits list) {
            return VisitsView.draw(model, list, canvas, engines);
        }
        if (model.dialog() instanceof Dialog.Judge judge) {
            return PeopleView.judge(judge, canvas);
        }
        if (model.dialog() instanceof Dialog.Papers papers) {
            return PapersView.draw(papers, canvas);
        }
        if (model.dialog() instanceof Dialog.Gestures gestures) {
            return GesturesView.draw(gestures.check(), canvas);
        }
        return switch (page.place()) {
            case HOME -> HomeView.draw(model, (Page.Home) page, canvas, engines);
            case LIFE -> LifeEventView.draw((Page.Life) page, canvas, engines);
            case FILE -> FileView.draw(model, (Page.File) page, canvas, engines);
            case INTERVIEW -> InterviewView.draw(model, (Page.Interview) page, canvas, engines);
            case ADVICE -> AdviceView.draw(model, (Page.Advice) page, canvas, engines);
            case LIST -> SheetView.draw(model, (Page.Sheet) page, canvas, engines);
            case IDENTITY -> IdentityView.draw(model, (Page.Identity) page, canvas, engines);
            case REPAIR -> RepairView.draw((Page.Repair) page, canvas, engines);
            case LETTERS -> LetterView.draw(model, (Page.Letters) page, canvas, engines);
            case CLOSING -> ClosingView.draw(model, (Page.Closing) page, canvas, engines);
            case EMERGENCY -> EmergencyView.draw((Page.Emergency) page, canvas, engines);
            case PEOPLE -> PeopleView.draw(model, (Page.People) page, canvas, engines);
            case HELP -> HelpView.draw((Page.Help) page, model.isPractice(), canvas);
        };
    }

    private static void title(Model model, Canvas canvas) {
        String title = model.page() instanceof Page.Home
                ? "guichet"
                : model.page().place().title();
        int end = canvas.put(0, 0, (model.isPractice() ? Layout.EXERCISE + " · " : "") + title, Paint.TITLE);
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

    static int keyed(Canvas canvas, int x, int row, String key, String label) {
        int after = canvas.put(x, row, key, Paint.KEY);
        return canvas.put(after + 1, row, label, Paint.PLAIN);
    }
}

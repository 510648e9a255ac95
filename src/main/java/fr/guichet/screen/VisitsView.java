package fr.guichet.screen;

import java.util.List;
import java.util.stream.Collectors;

/** The visits under way. */
final class VisitsView {

    static final List<KeyTable.Binding> KEYS = List.of(
            new KeyTable.Binding(Action.OPEN, "prendre", true, List.of(Key.Named.ENTER)),
            new KeyTable.Binding(Action.ADD, "une visite de plus", true, List.of(Key.sign('+'))),
            new KeyTable.Binding(Action.BACK, "retour", true, List.of(Key.Named.ESCAPE)));

    private VisitsView() {}

    static Cursor draw(Model model, Dialog.Visits list, Canvas canvas, Engines engines) {
        canvas.put(0, 0, "Les visites ouvertes", Paint.TITLE);
        int y = 2;
        for (int i = 0; i < model.seats().size(); i++) {
            row(canvas, y + i, i == list.selected(), text(model, model.seats().get(i), engines));
        }
        int last = model.seats().size();
        row(canvas, y + last, list.selected() >= last, "+ une visite de plus, à côté");
        return canvas.cursor(0, y + Math.min(list.selected(), last));
    }

    private static String text(Model model, Seat seat, Engines engines) {
        List<String> procedures = seat.visit().situation().procedures();
        String about = procedures.isEmpty()
                ? "rien encore"
                : procedures.stream().map(engines::title).collect(Collectors.joining(", "));
        return seat.letter() + "  " + Words.elapsed(seat.since(), model.now()) + "  " + about;
    }

    private static void row(Canvas canvas, int y, boolean selected, String text) {
        canvas.put(0, y, selected ? "> " + text : "  " + text, selected ? Paint.SELECTED : Paint.PLAIN);
    }
}

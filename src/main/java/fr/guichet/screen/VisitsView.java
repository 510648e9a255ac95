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
        Scroll scroll = new Scroll();
        int last = model.seats().size();
        for (int i = 0; i < last; i++) {
            scroll.option(text(model, model.seats().get(i), engines), i == list.selected());
        }
        scroll.option("+ une visite de plus, à côté", list.selected() >= last);
        return scroll.draw(canvas.below(2));
    }

    private static String text(Model model, Seat seat, Engines engines) {
        List<String> procedures = seat.visit().situation().procedures();
        String about = procedures.isEmpty()
                ? "rien encore"
                : procedures.stream().map(engines::title).collect(Collectors.joining(", "));
        return seat.letter() + "  " + Words.elapsed(seat.since(), model.now()) + "  " + about;
    }
}

package fr.guichet.screen;

import fr.guichet.interview.SelfCheck;
import java.util.List;

/** What a half page filled in before coming says: what to do first, and the gestures that are not sure. */
final class GesturesView {

    static final List<KeyTable.Binding> KEYS = List.of(
            new KeyTable.Binding(Action.OPEN, "noter dans la visite", true, List.of(Key.Named.ENTER)),
            new KeyTable.Binding(Action.BACK, "laisser", true, List.of(Key.Named.ESCAPE)));

    private GesturesView() {}

    static Cursor draw(SelfCheck check, Canvas canvas) {
        canvas.put(0, 0, "Avant de venir : ce que la personne sait faire", Paint.TITLE);
        int y = canvas.paragraph(0, 2, "> " + check.verdict().words(), Paint.SELECTED);
        for (String gesture : check.toSee()) {
            y = canvas.paragraph(2, y, gesture, Paint.PLAIN);
        }
        return canvas.cursor(0, 2);
    }
}

package fr.guichet.screen;

import fr.guichet.knowledge.Exercise;
import fr.guichet.knowledge.Posture;
import fr.guichet.visit.Rehearsal;
import java.util.List;

/** The fictional people; and, before the advice, the postures to choose among. */
final class PeopleView {

    static final List<KeyTable.Binding> JUDGE_KEYS = List.of(
            new KeyTable.Binding(Action.OPEN, "choisir", true, List.of(Key.Named.ENTER)),
            new KeyTable.Binding(Action.BACK, "retour à l'entretien", true, List.of(Key.Named.ESCAPE)));

    private static final int WIDE = 60;
    private static final int LIST = 24;
    private static final String ABOUT = "Des personnes inventées, pour s'entraîner. Rien n'est gardé.";

    private PeopleView() {}

    static Cursor draw(Model model, Page.People page, Canvas canvas, Engines engines) {
        List<Exercise> people = Coach.people(engines);
        int top = canvas.paragraph(0, 0, ABOUT, Paint.PLAIN);
        if (people.isEmpty()) {
            canvas.paragraph(0, top + 1, "Ces connaissances n'ont pas d'exercice.", Paint.TITLE);
            return canvas.cursor(0, top + 1);
        }
        boolean wide = canvas.width() >= WIDE;
        Canvas body = canvas.below(canvas.height() > 2 * people.size() ? top + 1 : top);
        Canvas list = wide
                ? body.part(0, 0, LIST - 1, body.height())
                : body.part(0, 0, body.width(), Math.max(1, Math.min(people.size(), body.height() / 2)));
        Canvas scene = wide ? body.part(LIST, 0, body.width() - LIST, body.height()) : body.below(list.height());
        int selected = Math.max(0, Math.min(page.selected(), people.size() - 1));
        Scroll scroll = new Scroll();
        for (int i = 0; i < people.size(); i++) {
            Exercise exercise = people.get(i);
            String met = model.practice().met().contains(exercise.id()) ? "[x] " : "[ ] ";
            scroll.option(met + exercise.firstName(), i == selected);
        }
        scene(people.get(selected), scene);
        return scroll.draw(list);
    }

    /** What one sees, then what one hears; in a small place the words alone. Returns the row after them. */
    static int scene(Exercise exercise, Canvas canvas) {
        String words = exercise.firstName() + " : « " + exercise.says() + " »";
        int needed = canvas.wrap(exercise.scene(), canvas.width()).size()
                + canvas.wrap(words, canvas.width()).size();
        int y = needed > canvas.height() ? 0 : canvas.paragraph(0, 0, exercise.scene(), Paint.PLAIN);
        return canvas.paragraph(0, y, words, Paint.CHANGED);
    }

    static Cursor judge(Dialog.Judge judge, Canvas canvas) {
        int y = canvas.paragraph(0, 0, "Votre posture, avant l'avis ?", Paint.TITLE);
        List<Posture> postures = Rehearsal.POSTURES;
        Scroll scroll = new Scroll();
        for (int i = 0; i < postures.size(); i++) {
            scroll.option((i + 1) + "  " + Words.posture(postures.get(i)), i == judge.selected());
        }
        scroll.option("0  Voir l'avis sans répondre", judge.selected() >= postures.size());
        return scroll.draw(canvas.below(y + 1));
    }
}

package fr.guichet.screen;

import fr.guichet.knowledge.Exercise;
import fr.guichet.knowledge.Posture;
import fr.guichet.visit.Rehearsal;
import java.util.List;

/** The keys of the list of fictional people, and of the counsellor's own posture. */
final class PeopleKeys {

    private final Engines engines;
    private final Visits visits;

    PeopleKeys(Engines engines, Visits visits) {
        this.engines = engines;
        this.visits = visits;
    }

    Step acted(Model model, Page.People page, Action action) {
        List<Exercise> people = Coach.people(engines);
        int selected = Math.max(0, Math.min(page.selected(), people.size() - 1));
        if (Rows.isMove(action)) {
            int moved = Rows.move(action, selected, people.size(), people.size());
            return Step.of(model.onPage(new Page.People(moved)));
        }
        return action == Action.OPEN && !people.isEmpty()
                ? Coach.play(model, people.get(selected), visits, engines)
                : Step.of(model);
    }

    /** A figure or Enter chooses; 0 shows the advice without a posture. */
    Step judge(Model model, Dialog.Judge judge, Key key) {
        List<Posture> postures = Rehearsal.POSTURES;
        if (key == Key.Named.ESCAPE) {
            return Step.of(model.asking(null));
        }
        if (key == Key.Named.UP || key == Key.Named.DOWN) {
            int moved = judge.selected() + (key == Key.Named.UP ? -1 : 1);
            return Step.of(model.asking(new Dialog.Judge(Math.max(0, Math.min(moved, postures.size())))));
        }
        if (key == Key.Named.ENTER) {
            return Coach.judge(
                    model, judge.selected() < postures.size() ? postures.get(judge.selected()) : null, engines);
        }
        for (int i = 0; i < postures.size(); i++) {
            if (key.equals(Key.sign((char) ('1' + i)))) {
                return Coach.judge(model, postures.get(i), engines);
            }
        }
        return key.equals(Key.sign('0')) ? Coach.judge(model, null, engines) : Step.of(model);
    }
}

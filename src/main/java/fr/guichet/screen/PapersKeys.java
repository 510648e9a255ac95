package fr.guichet.screen;

import fr.guichet.checklist.Leaf;
import java.util.EnumSet;
import java.util.Set;

/** The keys while papers are chosen. */
final class PapersKeys {

    private final Engines engines;

    PapersKeys(Engines engines) {
        this.engines = engines;
    }

    /** Opens the list; what the advice asks for is ticked. */
    Step open(Model model) {
        Set<Leaf.Kind> asked = EnumSet.noneOf(Leaf.Kind.class);
        asked.addAll(engines.papersAsked(model.visit().situation()));
        return Step.of(model.asking(new Dialog.Papers(asked, 0)));
    }

    Step pressed(Model model, Dialog.Papers papers, Key key) {
        int last = Leaf.Kind.values().length - 1;
        if (key == Key.Named.ESCAPE) {
            return Step.of(model.asking(null));
        }
        if (key == Key.Named.UP || key == Key.Named.DOWN) {
            int moved = papers.selected() + (key == Key.Named.UP ? -1 : 1);
            return Step.of(model.asking(new Dialog.Papers(papers.ticked(), Math.max(0, Math.min(moved, last)))));
        }
        if (key.equals(Key.sign(' '))) {
            return Step.of(model.asking(papers.toggled()));
        }
        if (key.equals(Key.sign('i')) || key == Key.Named.ENTER) {
            return print(model, papers);
        }
        return Step.of(model);
    }

    private Step print(Model model, Dialog.Papers papers) {
        if (papers.ticked().isEmpty()) {
            return Step.of(model.asking(null).saying("Aucun papier n'est coché."));
        }
        String text = engines.papers(
                model.visit().situation(), papers.ticked(), model.seat().layout());
        return Prints.print(model.asking(null), text);
    }
}

package fr.guichet.screen;

import fr.guichet.checklist.Leaf;
import fr.guichet.print.Bundle;
import fr.guichet.print.Layout;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

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
            return papers.ticked().isEmpty()
                    ? none(model)
                    : Prints.print(
                            model.asking(null), bundle(model, papers.ticked()).text(layout(model)));
        }
        if (key.equals(Key.sign('s'))) {
            return papers.ticked().isEmpty() ? none(model) : Step.of(model.asking(file(model, papers)));
        }
        return Step.of(model);
    }

    private static Step none(Model model) {
        return Step.of(model.asking(null).saying("Aucun papier n'est coché."));
    }

    private static Dialog.Entry file(Model model, Dialog.Papers papers) {
        String name = "papiers-" + model.visit().situation().date() + ".txt";
        String kinds = papers.ticked().stream().map(Leaf.Kind::name).collect(Collectors.joining(" "));
        return new Dialog.Entry(
                Dialog.Purpose.PAPERS, kinds, "Enregistrer les papiers dans (.txt, .html ou .pdf)", Line.of(name), "");
    }

    /** A file was named for the papers that were ticked. */
    Step save(Model model, Dialog.Entry entry) {
        String name = entry.line().text().strip();
        if (name.isEmpty()) {
            return Step.of(model.asking(null));
        }
        Set<Leaf.Kind> kinds = EnumSet.noneOf(Leaf.Kind.class);
        for (String kind : entry.question().split(" ", -1)) {
            kinds.add(Leaf.Kind.valueOf(kind));
        }
        Effect.Form form = Effect.Form.of(name);
        Bundle bundle = bundle(model, kinds);
        String papers = form == Effect.Form.TEXT ? bundle.text(layout(model)) : bundle.html(layout(model));
        return Step.of(model.asking(null).saying("Enregistrement…"), new Effect.Write(form, papers, name));
    }

    private Bundle bundle(Model model, Set<Leaf.Kind> kinds) {
        return engines.papers(model.visit().situation(), kinds);
    }

    private static Layout layout(Model model) {
        return model.seat().layout().withAscii(false);
    }
}

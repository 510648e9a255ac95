package fr.guichet.screen;

import fr.guichet.checklist.Leaf;
import java.util.List;

/** The papers that go with the sheet; those that the advice asks for are ticked. */
final class PapersView {

    static final List<KeyTable.Binding> KEYS = List.of(
            new KeyTable.Binding(Action.PRINT, "imprimer", true, List.of(Key.sign('i'), Key.Named.ENTER)),
            new KeyTable.Binding(Action.SAVE, "enregistrer", true, List.of(Key.sign('s'))),
            new KeyTable.Binding(Action.TICK, "cocher", true, List.of(Key.sign(' '))),
            new KeyTable.Binding(Action.BACK, "retour", true, List.of(Key.Named.ESCAPE)));

    private PapersView() {}

    static Cursor draw(Dialog.Papers papers, Canvas canvas) {
        canvas.put(0, 0, "Avec la feuille (cochés : ceux que l'avis demande)", Paint.TITLE);
        Scroll scroll = new Scroll();
        for (Leaf.Kind kind : Leaf.Kind.values()) {
            String box = papers.ticked().contains(kind) ? "[x] " : "[ ] ";
            scroll.option(box + kind.label(), kind.ordinal() == papers.selected());
        }
        return scroll.draw(canvas.below(2));
    }
}

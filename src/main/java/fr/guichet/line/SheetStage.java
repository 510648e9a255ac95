package fr.guichet.line;

import fr.guichet.checklist.Leaf;
import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Coded;
import fr.guichet.print.Layout;
import fr.guichet.print.LeafText;
import fr.guichet.print.SheetNote;
import fr.guichet.print.TextSheet;
import java.util.List;

/** The sheet: shown, and printed or saved if asked. */
final class SheetStage implements Stage.Part {

    private static final String WITH = "avec";

    private final LineVisit visit;
    /** The paper that was asked for last; null for the sheet. */
    private Leaf.Kind shown;

    SheetStage(LineVisit visit) {
        this.visit = visit;
    }

    @Override
    public Move run(boolean backwards) {
        visit.say("La feuille.");
        visit.talk().show(sheet());
        shown = null;
        offer();
        Prompt prompt = Prompt.of(
                        "Tapez i pour imprimer, f et un nom pour l'enregistrer dans un fichier, ou Entrée pour finir : ")
                .withHelp(
                        "f feuille.txt : enregistrer la feuille sous ce nom.",
                        "avec mandat : montrer le mandat, puis i l'imprime. Aussi : accord, orientation, tutoriel,"
                                + " comptes, rappel.");
        while (true) {
            Reply reply = visit.ask(prompt);
            if (reply instanceof Reply.Leave leave) {
                return leave.move();
            }
            String text = ((Reply.Typed) reply).text();
            if (text.isEmpty()) {
                return Move.FORWARD;
            }
            serve(text);
        }
    }

    /** As it prints: a note may have come since it was shown. */
    private String sheet() {
        Layout layout = visit.setting().layout();
        String sheet = new TextSheet().render(visit.guide().checklist(visit.situation()), layout);
        return visit.note().isEmpty() ? sheet : SheetNote.under(sheet, visit.note(), layout.width()) + "\n";
    }

    /** Names the papers that the advice asks for. */
    private void offer() {
        List<String> asked = visit.guide().leaves(visit.situation()).asked().stream()
                .map(Leaf.Kind::code)
                .toList();
        if (!asked.isEmpty()) {
            visit.say("L'avis demande aussi : " + String.join(", ", asked) + ". Pour voir le premier, tapez avec "
                    + asked.get(0) + ".");
        }
    }

    private void choose(String name) {
        Leaf.Kind kind = Coded.find(Leaf.Kind.values(), name);
        if (kind == null) {
            visit.say("Tapez avec et l'un de ces noms : " + Coded.codes(Leaf.Kind.values()) + ".");
            return;
        }
        shown = kind;
        visit.say(kind.label() + ".");
        visit.talk().show(paper());
    }

    /** What « i » prints and « f » saves: the sheet, or the paper that was asked for last. */
    private String paper() {
        return shown == null
                ? sheet()
                : LeafText.render(
                        visit.guide().leaves(visit.situation()).make(shown),
                        visit.setting().layout());
    }

    private void serve(String text) {
        String plain = SpokenAnswer.plain(text);
        if (plain.equals("i") || plain.equals("imprimer")) {
            visit.say(
                    visit.setting().tray().print(paper())
                            ? "La feuille est partie à l'impression."
                            : "La feuille n'est pas imprimée : l'imprimante ne répond pas."
                                    + " Tapez f et un nom pour l'enregistrer dans un fichier.");
        } else if (plain.equals(WITH) || plain.startsWith(WITH + " ")) {
            choose(plain.substring(WITH.length()).strip());
        } else if (plain.startsWith("f ")) {
            String name = text.substring(2).strip();
            visit.say(
                    visit.setting().tray().save(paper(), name)
                            ? "La feuille est dans " + name + "."
                            : "Le fichier n'a pas pu être écrit. Essayez un autre nom ou un autre dossier.");
        } else if (plain.equals("f")) {
            visit.say("Tapez f, un espace, puis le nom du fichier, comme f feuille.txt");
        } else {
            visit.say("Ce n'est pas compris. Tapez i, f et un nom, ou Entrée.");
        }
    }
}

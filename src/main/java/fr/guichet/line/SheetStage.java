package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.print.Layout;
import fr.guichet.print.SheetNote;
import fr.guichet.print.TextSheet;

/** The sheet: shown, and printed or saved if asked. */
final class SheetStage implements Stage.Part {

    private final LineVisit visit;

    SheetStage(LineVisit visit) {
        this.visit = visit;
    }

    @Override
    public Move run(boolean backwards) {
        visit.say("La feuille.");
        visit.talk().show(sheet());
        Prompt prompt = Prompt.of(
                        "Tapez i pour imprimer, f et un nom pour l'enregistrer dans un fichier, ou Entrée pour finir : ")
                .withHelp("f feuille.txt : enregistrer la feuille sous ce nom.");
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

    private void serve(String text) {
        String plain = SpokenAnswer.plain(text);
        if (plain.equals("i") || plain.equals("imprimer")) {
            visit.say(
                    visit.setting().tray().print(sheet())
                            ? "La feuille est partie à l'impression."
                            : "La feuille n'est pas imprimée : l'imprimante ne répond pas."
                                    + " Tapez f et un nom pour l'enregistrer dans un fichier.");
        } else if (plain.startsWith("f ")) {
            String name = text.substring(2).strip();
            visit.say(
                    visit.setting().tray().save(sheet(), name)
                            ? "La feuille est dans " + name + "."
                            : "Le fichier n'a pas pu être écrit. Essayez un autre nom ou un autre dossier.");
        } else if (plain.equals("f")) {
            visit.say("Tapez f, un espace, puis le nom du fichier, comme f feuille.txt");
        } else {
            visit.say("Ce n'est pas compris. Tapez i, f et un nom, ou Entrée.");
        }
    }
}

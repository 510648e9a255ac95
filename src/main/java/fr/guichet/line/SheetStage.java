package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.print.TextSheet;

/** The sheet: shown, and printed or saved if asked. */
final class SheetStage implements Stage.Part {

    private final LineVisit visit;

    SheetStage(LineVisit visit) {
        this.visit = visit;
    }

    @Override
    public Move run(boolean backwards) {
        String sheet = new TextSheet()
                .render(
                        visit.guide().checklist(visit.situation()),
                        visit.setting().layout());
        visit.say("La feuille.");
        visit.talk().show(sheet);
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
            serve(text, sheet);
        }
    }

    private void serve(String text, String sheet) {
        String plain = SpokenAnswer.plain(text);
        if (plain.equals("i") || plain.equals("imprimer")) {
            visit.say(visit.setting().tray().print(sheet));
        } else if (plain.startsWith("f ")) {
            visit.say(visit.setting().tray().save(sheet, text.substring(2).strip()));
        } else if (plain.equals("f")) {
            visit.say("Tapez f, un espace, puis le nom du fichier, comme f feuille.txt");
        } else {
            visit.say("Ce n'est pas compris. Tapez i, f et un nom, ou Entrée.");
        }
    }
}

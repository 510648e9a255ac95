package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;

/** The end: what was said is wiped, and somebody else may sit down. */
final class ClosingStage implements Stage.Part {

    private final LineVisit visit;

    ClosingStage(LineVisit visit) {
        this.visit = visit;
    }

    @Override
    public Move run(boolean backwards) {
        Prompt prompt = Prompt.of("La visite est finie. Tapez n pour une autre personne, ou Entrée pour sortir : ")
                .withHelp("Dans les deux cas, ce que la personne a dit est effacé.");
        while (true) {
            Reply reply = visit.ask(prompt);
            if (reply instanceof Reply.Leave leave) {
                return leave.move() == Move.QUIT ? Move.END : leave.move();
            }
            String text = SpokenAnswer.plain(((Reply.Typed) reply).text());
            if (text.isEmpty()) {
                return Move.END;
            }
            if (text.equals("n")) {
                return Move.NEW_PERSON;
            }
            visit.say("Tapez n, ou Entrée.");
        }
    }
}

package fr.guichet.line;

import fr.guichet.advice.Advice;
import fr.guichet.print.AdviceText;

/** The advice, with its reasons and what would change it. */
final class AdviceStage implements Stage.Part {

    private final LineVisit visit;
    private final AdviceText text;

    AdviceStage(LineVisit visit) {
        this.visit = visit;
        this.text = new AdviceText(visit.knowledge());
    }

    @Override
    public Move run(boolean backwards) {
        visit.adviseFirst();
        visit.say("Le conseil.");
        Advice advice = visit.guide().advise(visit.situation());
        text.full(advice).forEach(visit::say);
        Prompt prompt = Prompt.of("Tapez Entrée pour relire les réponses, p pour les sources, ou r pour revenir : ")
                .withHelp("Le conseil vient des réponses. Changez une réponse avec recap, et il change.")
                .withWhy(text.sources(advice));
        while (true) {
            Reply reply = visit.ask(prompt);
            if (reply instanceof Reply.Leave leave) {
                return leave.move();
            }
            if (((Reply.Typed) reply).text().isEmpty()) {
                return Move.FORWARD;
            }
            visit.say("Ce n'est pas compris. Tapez Entrée, p ou r.");
        }
    }
}

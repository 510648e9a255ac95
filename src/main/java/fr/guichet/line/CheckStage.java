package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;
import java.util.List;

/** Facts that are old or unsure are read out before they are printed. */
final class CheckStage implements Stage.Part {

    private final LineVisit visit;

    CheckStage(LineVisit visit) {
        this.visit = visit;
    }

    @Override
    public Move run(boolean backwards) {
        List<String> facts = visit.guide().checklist(visit.situation()).toCheck();
        if (facts.isEmpty()) {
            return backwards ? Move.BACK : Move.FORWARD;
        }
        visit.say("À vérifier avant d'imprimer, parce que c'est ancien ou pas sûr :");
        facts.forEach(visit::say);
        Prompt prompt = Prompt.of("Tapez o quand c'est lu, ou r pour revenir : ")
                .withHelp("Lisez chaque ligne, et vérifiez ce qui compte pour la personne.")
                .withWhy(List.of("Pourquoi : une feuille fausse coûte un trajet."));
        while (true) {
            Reply reply = visit.ask(prompt);
            if (reply instanceof Reply.Leave leave) {
                return leave.move();
            }
            String text = SpokenAnswer.plain(((Reply.Typed) reply).text());
            if (text.equals("o") || text.equals("oui")) {
                return Move.FORWARD;
            }
            visit.say("Tapez o, pour oui, quand c'est lu.");
        }
    }
}

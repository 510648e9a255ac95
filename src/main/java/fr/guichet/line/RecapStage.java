package fr.guichet.line;

import fr.guichet.interview.Asked;
import fr.guichet.interview.SpokenAnswer;
import fr.guichet.print.AdviceText;
import java.util.List;
import java.util.Set;

/** Every answer read back; a number changes one. */
final class RecapStage implements Stage.Part {

    private final LineVisit visit;
    private final QuestionAsker asker;

    RecapStage(LineVisit visit) {
        this.visit = visit;
        this.asker = new QuestionAsker(visit);
    }

    @Override
    public Move run(boolean backwards) {
        boolean all = false;
        List<Asked> shown = list(all);
        if (shown.isEmpty()) {
            return backwards ? Move.BACK : Move.FORWARD;
        }
        say(shown);
        List<String> before = advice();
        while (true) {
            Reply reply = visit.ask(prompt(shown.size(), all));
            if (reply instanceof Reply.Leave leave) {
                return leave.move();
            }
            String text = ((Reply.Typed) reply).text();
            if (text.isEmpty()) {
                sayAdviceIfChanged(before);
                return Move.FORWARD;
            }
            Set<Integer> picked = Numbers.picked(text, shown.size()).orElse(Set.of());
            if (picked.size() == 1) {
                Move move = change(shown.get(picked.iterator().next()));
                if (move != Move.FORWARD && move != Move.BACK) {
                    return move;
                }
            } else if (SpokenAnswer.plain(text).equals("tout")) {
                all = true;
            } else {
                visit.say("Ce n'est pas compris.");
            }
            List<Asked> now = list(all);
            if (!ids(now).equals(ids(shown))) {
                say(now);
            }
            shown = now;
        }
    }

    private List<String> advice() {
        return new AdviceText(visit.knowledge()).brief(visit.guide().advise(visit.situation()));
    }

    private void sayAdviceIfChanged(List<String> before) {
        List<String> now = advice();
        if (!now.equals(before)) {
            visit.say("Le conseil a changé.");
            now.forEach(visit::say);
        }
    }

    private static Prompt prompt(int count, boolean all) {
        String more = all ? "" : "tout pour voir aussi les questions sans réponse, ";
        return Prompt.of("Tapez " + Numbers.one(count) + " pour changer une réponse, " + more
                        + "ou Entrée pour continuer : ")
                .withHelp("démarches : ajouter ou retirer une démarche.");
    }

    private Move change(Asked asked) {
        if (asked.state() == Asked.State.SETTLED) {
            visit.say("Cette réponse vient d'une autre, ou d'une date. Changez l'autre.");
            return Move.FORWARD;
        }
        return asker.ask(asked.question());
    }

    private List<Asked> list(boolean all) {
        return visit.guide().questions(visit.situation()).stream()
                .filter(asked -> all || asked.state() != Asked.State.OPEN)
                .toList();
    }

    private static List<String> ids(List<Asked> list) {
        return list.stream().map(asked -> asked.question().id()).toList();
    }

    private void say(List<Asked> shown) {
        visit.say("Les réponses.");
        for (int i = 0; i < shown.size(); i++) {
            String question = shown.get(i).question().text();
            String stop = question.endsWith("?") || question.endsWith(".") ? " " : ". ";
            visit.say((i + 1) + " : " + question + stop + "Réponse : " + words(shown.get(i)) + ".");
        }
    }

    private static String words(Asked asked) {
        return switch (asked.state()) {
            case OPEN -> "pas encore";
            case ANSWERED -> SpokenAnswer.words(asked.question(), asked.answer());
            case SETTLED -> SpokenAnswer.words(asked.question(), asked.answer()) + ", déduit du reste";
        };
    }
}

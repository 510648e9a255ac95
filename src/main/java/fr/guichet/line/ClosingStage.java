package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.report.Audience;
import fr.guichet.report.Outcome;
import fr.guichet.report.Reporting;
import java.util.List;
import java.util.Locale;

/** The end: how it went, then what was said is wiped, and somebody else may sit down. */
final class ClosingStage implements Stage.Part {

    private static final String REFUSED = "Ce n'est pas compris.";

    private final LineVisit visit;

    ClosingStage(LineVisit visit) {
        this.visit = visit;
    }

    @Override
    public Move run(boolean backwards) {
        Reporting reporting = visit.setting().journal().reporting();
        boolean asked = !reporting.kept();
        while (true) {
            Reply reply = visit.ask(prompt(asked));
            if (reply instanceof Reply.Leave leave) {
                return leave.move() == Move.QUIT ? Move.END : leave.move();
            }
            String text = SpokenAnswer.plain(((Reply.Typed) reply).text());
            Outcome outcome = asked ? null : outcome(text);
            if (text.isEmpty()) {
                return Move.END;
            }
            if (text.equals("n")) {
                return Move.NEW_PERSON;
            }
            if (outcome != null) {
                asked = true;
                // Kept at once: the line may be cut before the rest is said.
                visit.outcome(outcome, Audience.NONE);
                if (reporting.audience()) {
                    visit.outcome(outcome, who());
                }
            } else {
                visit.say(asked ? "Tapez n, ou Entrée." : "Tapez un numéro, n, ou Entrée.");
            }
        }
    }

    private static Prompt prompt(boolean asked) {
        return Prompt.of("La visite est finie. " + (asked ? "" : outcomes())
                        + "Tapez n pour une autre personne, ou Entrée pour sortir : ")
                .withHelp("Dans tous les cas, ce que la personne a dit est effacé."
                        + (asked ? "" : " L'issue va dans le bilan du mois, qui ne garde rien de la personne."));
    }

    private static String outcomes() {
        StringBuilder text = new StringBuilder("Issue :");
        for (Outcome outcome : Outcome.values()) {
            text.append(outcome.ordinal() == 0 ? " " : ", ")
                    .append(outcome.ordinal() + 1)
                    .append(' ')
                    .append(outcome.label().toLowerCase(Locale.FRENCH));
        }
        return text.append(". ").toString();
    }

    private static Outcome outcome(String text) {
        for (Outcome outcome : Outcome.values()) {
            if (text.equals(Integer.toString(outcome.ordinal() + 1))) {
                return outcome;
            }
        }
        return null;
    }

    /** Each is skippable. */
    private Audience who() {
        Audience said = Audience.NONE;
        for (Audience.Trait trait : Audience.Trait.values()) {
            Audience.Band band = band(trait);
            said = band == null ? said : said.with(trait, band);
        }
        return said;
    }

    private Audience.Band band(Audience.Trait trait) {
        List<Audience.Band> bands = trait.bands();
        StringBuilder text = new StringBuilder("Pour le bilan, à part de la visite. ")
                .append(trait.label())
                .append(" :");
        for (int i = 0; i < bands.size(); i++) {
            text.append(i == 0 ? " " : " ; ")
                    .append(i + 1)
                    .append(" : ")
                    .append(bands.get(i).label());
        }
        Prompt prompt = Prompt.of(text + ". Entrée pour passer : ");
        while (visit.ask(prompt) instanceof Reply.Typed typed) {
            if (typed.text().isEmpty() || typed.text().equals("0")) {
                return null;
            }
            for (int i = 0; i < bands.size(); i++) {
                if (typed.text().equals(Integer.toString(i + 1))) {
                    return bands.get(i);
                }
            }
            visit.say(REFUSED);
        }
        return null;
    }
}

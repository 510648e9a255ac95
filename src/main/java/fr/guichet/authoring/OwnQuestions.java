package fr.guichet.authoring;

import fr.guichet.knowledge.DeadlineRule;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Nearest;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The questions of a procedure ask what may be asked, in words that stand alone, and dates are counted from the right one. */
final class OwnQuestions {

    /** A label prints after « Seulement si : » too, where these say nothing. */
    private static final Set<String> BARE = Set.of("oui", "non");

    private final Procedure procedure;
    private final Verifier.Places places;
    private final List<Fault> faults;

    private OwnQuestions(Procedure procedure, Verifier.Places places, List<Fault> faults) {
        this.procedure = procedure;
        this.places = places;
        this.faults = faults;
    }

    static void check(Procedure procedure, Verifier.Places places, List<Fault> faults) {
        OwnQuestions own = new OwnQuestions(procedure, places, faults);
        for (int i = 0; i < procedure.questions().size(); i++) {
            own.question(i, procedure.questions().get(i));
        }
        for (int i = 0; i < procedure.deadlines().size(); i++) {
            own.countedFrom(i, event(procedure.deadlines().get(i).rule()));
        }
    }

    private void question(int index, Question question) {
        if (question.text().toLowerCase(Locale.FRENCH).contains("date de naissance")) {
            fault(
                    "questions",
                    index,
                    "on ne demande jamais une date de naissance",
                    "demandez un âge par tranches, ou une année (« type: annee »)");
        }
        for (Question.Choice choice : question.choices()) {
            String label = choice.label().toLowerCase(Locale.FRENCH);
            if (BARE.contains(label)) {
                fault(
                        "questions",
                        index,
                        "le choix « " + choice.label() + " » s'imprime « Seulement si : " + label + " »",
                        "écrivez des libellés qui se comprennent seuls, comme « Enfant déjà inscrit »");
                return;
            }
        }
    }

    /** A word that is no question is counted from all the same, in words; so a misspelt question must not pass for one. */
    private void countedFrom(int index, String event) {
        String mark = procedure.id() + ".";
        String name = event.startsWith(mark) ? event.substring(mark.length()) : event;
        Question question = procedure.question(mark + name).orElse(null);
        if (question != null) {
            if (question.type() != QuestionType.DATE) {
                fault(
                        "echeances",
                        index,
                        "« " + name + " » n'est pas une question de date",
                        "comptez depuis une question qui a « type: date », ou depuis un mot");
            }
            return;
        }
        List<String> dates = procedure.questions().stream()
                .filter(one -> one.type() == QuestionType.DATE)
                .map(one -> one.id().substring(mark.length()))
                .toList();
        String nearest = Nearest.of(name, dates);
        if (nearest != null) {
            fault(
                    "echeances",
                    index,
                    "la question « " + name + " » n'existe pas",
                    "vouliez-vous dire « " + nearest + " » ?");
        }
    }

    /** What a rule counts from; empty when that is no day of the person's own. */
    private static String event(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.After after) {
            return after.event();
        }
        return rule instanceof DeadlineRule.Before before ? before.event() : "";
    }

    private void fault(String field, int index, String message, String remedy) {
        faults.add(new Fault(places.of(field, index), message, remedy));
    }
}

package fr.guichet.advice;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What would change an advice: each open question is tried with each of its answers. An answer that only rules look at is
 * tried on them alone; one that may move the channel, a deadline or another question is tried on the whole case.
 */
final class Changes {

    /** Never named beforehand: the screen is seen from the side. */
    private static final String DANGER = "danger";

    private final RuleBook rules;
    private final List<Question> core;
    private final Set<String> farReaching = new HashSet<>(ChannelChoice.KEYS);

    Changes(KnowledgeBase knowledge, RuleBook rules) {
        this.rules = rules;
        this.core = knowledge.interview();
        farReaching.addAll(rules.keysOfActs());
        for (Question question : core) {
            farReaching.addAll(question.when().keys());
            question.settlements()
                    .forEach(settlement -> farReaching.addAll(settlement.when().keys()));
        }
    }

    /**
     * @param procedure null when none is named
     * @param base the case as it stands
     * @param trial its rules
     * @param whole gives the posture of the whole case for another situation
     */
    List<Change> of(
            Situation situation,
            Procedure procedure,
            Case base,
            RuleBook.Trial trial,
            Function<Situation, Posture> whole) {
        List<Question> questions = new ArrayList<>(core);
        if (procedure != null) {
            questions.addAll(procedure.questions());
        }
        Posture posture = trial.posture();
        List<Change> changes = new ArrayList<>();
        for (Question question : questions) {
            if (isOpen(question, base) && mayMatter(question, base)) {
                boolean everywhere = reachesFar(question, base);
                for (Question.Choice choice : question.listedChoices()) {
                    if (choice.id().equals(DANGER)) {
                        continue;
                    }
                    Answer answer = answer(question, choice);
                    Posture other = everywhere
                            ? whole.apply(situation.answering(question.id(), answer))
                            : onRules(question.id(), answer, base, trial);
                    if (other != posture) {
                        changes.add(new Change(question.id(), choice.id(), other));
                    }
                }
            }
        }
        return changes;
    }

    private static Posture onRules(String question, Answer answer, Case base, RuleBook.Trial trial) {
        Facts facts = key -> key.equals(question) ? answer : base.facts().get(key);
        return trial.again(facts, question).posture();
    }

    private static boolean isOpen(Question question, Case base) {
        Answer answer = base.facts().get(question.id());
        return answer == null || answer == Answer.Blank.DONT_KNOW;
    }

    private boolean mayMatter(Question question, Case base) {
        return rules.keys().contains(question.id()) || reachesFar(question, base);
    }

    private boolean reachesFar(Question question, Case base) {
        return farReaching.contains(question.id()) || base.facts().hangOn(question.id());
    }

    private static Answer answer(Question question, Question.Choice choice) {
        return switch (question.type()) {
            case SEVERAL -> new Answer.Choices(List.of(choice.id()));
            case CHOICE, DATE, YEAR, DEPARTMENT -> new Answer.Choice(choice.id());
        };
    }
}

package fr.guichet.advice;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.PostureText;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Advises on a visit: for each procedure, then for all. Only the answers that count are seen.
 *
 * <p>Not safe for several threads at once, like the {@link KnowledgeBase} it reads.
 */
public final class Adviser {

    private final KnowledgeBase knowledge;
    private final RuleBook rules;
    private final Map<String, ProcedureProfile> profiles = new HashMap<>();

    public Adviser(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.rules = new RuleBook(knowledge.rules());
    }

    /** @throws fr.guichet.knowledge.UnknownProcedureException if the visit names a procedure that does not exist */
    public Advice advise(Situation situation) {
        List<ProcedureAdvice> procedures = new ArrayList<>();
        for (String id : situation.procedures()) {
            procedures.add(advise(situation, knowledge.require(id)));
        }
        if (procedures.isEmpty()) {
            return general(situation);
        }
        return VisitAdvice.of(procedures, this::prevention);
    }

    /** The posture that the answers give for one procedure; null for an express one. */
    public Posture posture(Situation situation, String procedure) {
        Procedure known = knowledge.require(procedure);
        return known.express() ? null : posture(situation, known);
    }

    private Posture posture(Situation situation, Procedure procedure) {
        return rules.posture(consider(situation, procedure).facts());
    }

    private Case consider(Situation situation, Procedure procedure) {
        Situation relevant = knowledge.relevant(situation);
        Map<String, Answer> settled = Settlements.byAnswers(knowledge.interview(), relevant);
        return procedure == null
                ? Case.general(relevant, settled)
                : Case.of(procedure, profile(procedure), rules, relevant, settled);
    }

    private ProcedureProfile profile(Procedure procedure) {
        return profiles.computeIfAbsent(procedure.id(), id -> new ProcedureProfile(procedure));
    }

    private ProcedureAdvice advise(Situation situation, Procedure procedure) {
        Case considered = consider(situation, procedure);
        if (procedure.express()) {
            return ProcedureWording.express(procedure, considered.channel().channel());
        }
        RuleBook.Verdict verdict = rules.verdict(considered.facts());
        Mandate mandate = verdict.posture() == Posture.ACT
                ? MandateChoice.of(
                        procedure,
                        considered.facts(),
                        situation.desk(),
                        considered.channel().login())
                : null;
        return new ProcedureWording(procedure, considered.channel().channel(), verdict, text(verdict.posture()))
                .advice(mandate, changes(situation, procedure, considered, verdict.posture()));
    }

    /** The advice when no procedure is named yet: what the answers alone give. */
    private Advice general(Situation situation) {
        Case considered = consider(situation, null);
        RuleBook.Verdict verdict = rules.verdict(considered.facts());
        return new Advice(
                verdict.posture(),
                ProcedureWording.to(verdict),
                null,
                ProcedureWording.reasons(verdict),
                changes(situation, null, considered, verdict.posture()),
                prevention(verdict.posture()),
                List.of());
    }

    private List<Change> changes(Situation situation, Procedure procedure, Case considered, Posture posture) {
        List<Change> changes = new ArrayList<>();
        List<Question> questions = new ArrayList<>(knowledge.interview());
        if (procedure != null) {
            questions.addAll(procedure.questions());
        }
        for (Question question : questions) {
            if (isOpen(question, considered) && mayMatter(question, procedure)) {
                changes.addAll(changes(situation, procedure, question, posture));
            }
        }
        return changes;
    }

    private List<Change> changes(Situation situation, Procedure procedure, Question question, Posture posture) {
        List<Change> changes = new ArrayList<>();
        for (Question.Choice choice : question.choices()) {
            if (choice.listed()) {
                Posture other = posture(situation.answering(question.id(), answer(question, choice)), procedure);
                if (other != posture) {
                    changes.add(new Change(question.id(), choice.id(), other));
                }
            }
        }
        return changes;
    }

    private static Answer answer(Question question, Question.Choice choice) {
        return switch (question.type()) {
            case SEVERAL -> new Answer.Choices(List.of(choice.id()));
            case CHOICE, DATE, YEAR, DEPARTMENT -> new Answer.Choice(choice.id());
        };
    }

    private static boolean isOpen(Question question, Case considered) {
        Answer answer = considered.facts().get(question.id());
        return answer == null || answer == Answer.Blank.DONT_KNOW;
    }

    /** Spares the trial of answers on which nothing depends. */
    private boolean mayMatter(Question question, Procedure procedure) {
        return rules.keys().contains(question.id())
                || procedure != null && profile(procedure).keys().contains(question.id());
    }

    private PostureText text(Posture posture) {
        return knowledge.postures().getOrDefault(posture, PostureText.NONE);
    }

    private String prevention(Posture posture) {
        return text(posture).prevention();
    }
}

package fr.guichet.advice;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.PostureText;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Relevance;
import fr.guichet.knowledge.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Changes changes;
    private final Map<String, ProcedureProfile> profiles = new HashMap<>();

    public Adviser(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.rules = new RuleBook(knowledge.rules());
        this.changes = new Changes(knowledge, rules);
    }

    /** @throws fr.guichet.knowledge.UnknownProcedureException if the visit names a procedure that does not exist */
    public Advice advise(Situation situation) {
        List<Question> questions = knowledge.questions(situation.procedures());
        List<ProcedureAdvice> procedures = new ArrayList<>();
        for (String id : situation.procedures()) {
            procedures.add(advise(situation, questions, knowledge.require(id)));
        }
        return procedures.isEmpty() ? general(situation, questions) : VisitAdvice.of(procedures, this::prevention);
    }

    /**
     * The postures alone, by procedure, without reasons and without what would change them; null for an express one. Much
     * quicker than the whole advice, and always the same postures.
     */
    public Map<String, Posture> postures(Situation situation) {
        List<Question> questions = knowledge.questions(situation.procedures());
        Map<String, Posture> postures = new LinkedHashMap<>();
        for (String id : situation.procedures()) {
            Procedure procedure = knowledge.require(id);
            postures.put(id, procedure.express() ? null : posture(situation, questions, procedure));
        }
        return postures;
    }

    private ProcedureAdvice advise(Situation situation, List<Question> questions, Procedure procedure) {
        Case considered = consider(situation, questions, procedure);
        if (procedure.express()) {
            return ProcedureWording.express(procedure, considered.channel().channel());
        }
        RuleBook.Trial trial = rules.trial(considered.facts());
        RuleBook.Verdict verdict = trial.verdict();
        Mandate mandate = verdict.posture() == Posture.ACT
                ? MandateChoice.of(
                        procedure,
                        considered.facts(),
                        situation.desk(),
                        considered.channel().login())
                : null;
        List<Change> flips =
                changes.of(situation, procedure, considered, trial, other -> posture(other, questions, procedure));
        return new ProcedureWording(procedure, considered.channel().channel(), verdict, text(verdict.posture()))
                .advice(mandate, flips);
    }

    /** The advice when no procedure is named yet: what the answers alone give. */
    private Advice general(Situation situation, List<Question> questions) {
        Case considered = consider(situation, questions, null);
        RuleBook.Trial trial = rules.trial(considered.facts());
        RuleBook.Verdict verdict = trial.verdict();
        return new Advice(
                verdict.posture(),
                ProcedureWording.to(verdict),
                null,
                ProcedureWording.reasons(verdict),
                changes.of(situation, null, considered, trial, other -> posture(other, questions, null)),
                prevention(verdict.posture()),
                List.of());
    }

    private Posture posture(Situation situation, List<Question> questions, Procedure procedure) {
        return rules.posture(consider(situation, questions, procedure).facts());
    }

    private Case consider(Situation situation, List<Question> questions, Procedure procedure) {
        Situation relevant = Relevance.relevant(situation, questions);
        Map<String, Answer> settled = Settlements.byAnswers(knowledge.interview(), relevant);
        return procedure == null
                ? Case.general(relevant, settled)
                : Case.of(procedure, profile(procedure), rules, relevant, settled);
    }

    private ProcedureProfile profile(Procedure procedure) {
        return profiles.computeIfAbsent(procedure.id(), id -> new ProcedureProfile(procedure));
    }

    private PostureText text(Posture posture) {
        return knowledge.postures().getOrDefault(posture, PostureText.NONE);
    }

    private String prevention(Posture posture) {
        return text(posture).prevention();
    }
}

package fr.guichet.checklist;

import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import java.util.List;
import java.util.Set;

/** The visit as a code to retype (design §6): {@code 2a 5c carte-identite 1d 2b +3 H}. */
public final class VisitCode {

    /**
     * What a code says.
     *
     * @param misfits what no longer fits, one French sentence each; empty when all does
     * @param exact false when the check letter is missing or another: the content changed, or a mistake was made
     */
    public record Decoded(
            List<String> procedures, Answers answers, Set<String> done, List<String> misfits, boolean exact) {

        /** The visit taken up again. */
        public Situation resume(Situation start) {
            return start.forProcedures(procedures).withAnswers(answers).withDone(done);
        }
    }

    private final KnowledgeBase knowledge;

    public VisitCode(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    public String encode(Situation situation) {
        return String.join(" ", knowledge.relevant(situation).procedures());
    }

    public Decoded decode(String code) {
        return new Decoded(List.of(), Answers.NONE, Set.of(), List.of(code), false);
    }
}

package fr.guichet.checklist;

import fr.guichet.advice.Advice;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import java.util.List;

/** Builds the sheet of a visit from its procedures, its answers and its advice. */
public final class ChecklistBuilder {

    private final KnowledgeBase knowledge;

    public ChecklistBuilder(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * @param advice the advice for this same situation
     * @throws fr.guichet.knowledge.UnknownProcedureException if a procedure does not exist
     */
    public Checklist build(Situation situation, Advice advice) {
        List<String> titles = situation.procedures().stream()
                .map(id -> knowledge.require(id).title())
                .toList();
        return new Checklist(
                situation.procedures(),
                titles,
                situation.date(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(advice.prevention()),
                List.of(),
                null,
                "");
    }
}

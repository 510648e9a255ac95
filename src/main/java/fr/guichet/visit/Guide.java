package fr.guichet.visit;

import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.checklist.Act;
import fr.guichet.checklist.Block;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.checklist.Leaves;
import fr.guichet.checklist.Paper;
import fr.guichet.interview.Asked;
import fr.guichet.interview.Interview;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the faces ask during a visit. Pure: the same situation always gives the same question, advice and sheet.
 *
 * <p>Not safe for several threads at once, like the {@link KnowledgeBase} it reads.
 */
public final class Guide {

    private final KnowledgeBase knowledge;
    private final Adviser adviser;
    private final Interview interview;
    private final ChecklistBuilder checklists;

    public Guide(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.adviser = new Adviser(knowledge);
        this.interview = new Interview(knowledge, adviser);
        this.checklists = new ChecklistBuilder(knowledge);
    }

    public KnowledgeBase knowledge() {
        return knowledge;
    }

    /** The question to ask now; empty when nothing more needs to be asked. */
    public Optional<Question> next(Situation situation) {
        return interview.next(situation);
    }

    /** Every question that counts now, in the order they are asked. */
    public List<Asked> questions(Situation situation) {
        return interview.visit(situation);
    }

    public Advice advise(Situation situation) {
        return adviser.advise(situation);
    }

    public Checklist checklist(Situation situation) {
        return checklists.build(situation, adviser.advise(situation));
    }

    /** The papers that go with the sheet. */
    public Leaves leaves(Situation situation) {
        Advice advice = adviser.advise(situation);
        return new Leaves(knowledge, situation, advice, checklists.build(situation, advice));
    }

    /** The steps of the visit, in the order of the sheet, whether done or not. */
    public List<Act> steps(Situation situation) {
        Map<String, Act> steps = new LinkedHashMap<>();
        for (Block block : checklist(situation.withDone(Set.of())).blocks()) {
            for (Act act : block.steps()) {
                if (!act.id().isEmpty()) {
                    steps.putIfAbsent(act.id(), act);
                }
            }
        }
        return List.copyOf(steps.values());
    }

    /** The documents that the visit asks for, each once, in the order of the sheet. */
    public List<Paper> documents(Situation situation) {
        Checklist sheet = checklist(situation);
        Map<String, Paper> documents = new LinkedHashMap<>();
        sheet.pouch().forEach(paper -> documents.putIfAbsent(paper.id(), paper));
        for (Block block : sheet.blocks()) {
            block.documents().forEach(paper -> documents.putIfAbsent(paper.id(), paper));
        }
        return List.copyOf(documents.values());
    }
}

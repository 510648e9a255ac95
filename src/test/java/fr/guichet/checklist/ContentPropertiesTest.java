package fr.guichet.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.RandomVisits;
import fr.guichet.ShippedKnowledge;
import fr.guichet.advice.Adviser;
import fr.guichet.interview.Interview;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every visit over all the content that is shipped, besides what {@code Walks} holds on its way. */
class ContentPropertiesTest {

    private static final Answer DANGER = new Answer.Choice("danger");

    private final KnowledgeBase knowledge = ShippedKnowledge.open();
    private final RandomVisits visits = new RandomVisits(knowledge);
    private final Adviser adviser = new Adviser(knowledge);
    private final ChecklistBuilder builder = new ChecklistBuilder(knowledge);
    private final List<String> ids = List.copyOf(knowledge.entries().keySet());

    private Checklist sheet(Situation situation) {
        return builder.build(situation, adviser.advise(situation));
    }

    private static Set<String> documents(Checklist sheet) {
        Set<String> documents = new LinkedHashSet<>();
        sheet.pouch().stream().map(Paper::id).forEach(documents::add);
        for (Block block : sheet.blocks()) {
            block.documents().stream().map(Paper::id).forEach(documents::add);
        }
        return documents;
    }

    @Property(tries = 150)
    void addingAProcedureNeverLosesADocument(@ForAll long seed) {
        Situation visit = visits.visit(seed);
        List<String> more = new ArrayList<>(visit.procedures());
        more.add(ids.get(new Random(seed).nextInt(ids.size())));
        Set<String> lost = documents(sheet(visit));
        lost.removeAll(documents(sheet(visit.forProcedures(more))));
        assertEquals(Set.of(), lost, visit + " + " + more);
    }

    @Property(tries = 150)
    void aSheetAndTheSheetOfItsCodeAreTheSameButForWhatTheCodeLeavesOut(@ForAll long seed) {
        Situation whole = visits.visit(seed);
        Answers kept = whole.answers();
        for (Question question : knowledge.questions(whole.procedures())) {
            if (!VisitCode.isKept(question) || DANGER.equals(kept.get(question.id()))) {
                kept = kept.without(question.id());
            }
        }
        Situation visit = told(whole.withAnswers(kept).withDone(someSteps(whole, new Random(seed))));
        Checklist sheet = sheet(visit);
        if (visit.procedures().isEmpty()) {
            assertEquals("", sheet.code());
            return;
        }
        VisitCode.Decoded read = new VisitCode(knowledge).decode(sheet.code());
        assertTrue(read.exact(), () -> sheet.code() + " " + read.misfits());
        assertEquals(sheet, sheet(read.resume(Situation.start(visit.desk(), visit.date()))), sheet.code());
    }

    /** What the paper says nothing of, the code does not name either. */
    private Situation told(Situation visit) {
        Situation relevant = knowledge.relevant(visit);
        Situation told = Discreet.of(knowledge, relevant, relevant.facts()).told(visit);
        for (String id : visit.procedures()) {
            boolean hidden = !told.procedures().contains(id);
            assertEquals(!hidden, List.of(sheet(visit).code().split(" ")).contains(id), id);
        }
        return told;
    }

    private Set<String> someSteps(Situation visit, Random random) {
        Set<String> done = new LinkedHashSet<>();
        for (String id : visit.procedures()) {
            for (Step step : knowledge.require(id).steps()) {
                if (random.nextInt(4) == 0) {
                    done.add(id + "." + step.id());
                }
            }
        }
        return done;
    }

    @Property(tries = 60)
    void anExpressProcedureAsksNothingOfTheInterview(@ForAll long seed) {
        Interview interview = new Interview(knowledge, adviser);
        for (String id : ids) {
            Procedure procedure = knowledge.require(id);
            Situation visit = visits.empty(new Random(seed)).forProcedures(List.of(id));
            if (procedure.express()) {
                assertEquals(List.of(), interview.visit(visit), id);
            }
        }
    }
}

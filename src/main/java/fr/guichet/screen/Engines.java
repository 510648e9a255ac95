package fr.guichet.screen;

import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.interview.Interview;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.print.Layout;
import fr.guichet.print.TextSheet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The engines that the screen asks: pure, and quick enough to be asked on every key. For one thread, as the knowledge is.
 * An engine is made when it is first asked, so that the first screen waits for none.
 */
final class Engines {

    private final KnowledgeBase knowledge;
    private final int month;
    private Interview interview;
    private Adviser adviser;
    private ChecklistBuilder builder;
    private List<String> ofTheMonth;

    /** @param month 1 to 12, for what is frequent in that month */
    Engines(KnowledgeBase knowledge, int month) {
        this.knowledge = knowledge;
        this.month = month;
    }

    Optional<Procedure> procedure(String id) {
        return knowledge.procedure(id);
    }

    /** Its title; the id of what the knowledge does not have. */
    String title(String id) {
        KnowledgeBase.Entry entry = knowledge.entries().get(id);
        return entry != null
                ? entry.title()
                : procedure(id).map(Procedure::title).orElse(id);
    }

    Collection<KnowledgeBase.Entry> entries() {
        return knowledge.entries().values();
    }

    /** The procedures most asked for in this month of the year, by id. */
    List<String> ofTheMonth() {
        if (ofTheMonth == null) {
            ofTheMonth = Months.read(knowledge, month);
        }
        return ofTheMonth;
    }

    Map<String, Contact> contacts() {
        return knowledge.contacts();
    }

    Optional<Question> question(Situation situation, String id) {
        return knowledge.questions(situation.procedures()).stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    /** What the engines say of a visit; nothing while no procedure is chosen. */
    Findings findings(Situation situation, Layout layout, String note) {
        if (situation.procedures().isEmpty()) {
            return Findings.NONE;
        }
        Advice advice = adviser().advise(situation);
        Checklist sheet = builder().build(situation, advice);
        return new Findings(
                interview().visit(situation),
                interview().next(situation).map(Question::id).orElse(""),
                advice,
                sheet,
                lines(sheet, layout, note));
    }

    /** What a person may have in the bag. */
    List<BagThing> bagThings() {
        return List.of();
    }

    /** What the bag opens; a heading has an id. */
    List<BagThing> bagVerdict(java.util.Set<String> bag) {
        return List.of();
    }

    private static List<String> lines(Checklist sheet, Layout layout, String note) {
        return List.of(SheetText.of(new TextSheet().render(sheet, layout), note, layout.width())
                .split("\n", -1));
    }

    private Adviser adviser() {
        if (adviser == null) {
            adviser = new Adviser(knowledge);
        }
        return adviser;
    }

    private Interview interview() {
        if (interview == null) {
            interview = new Interview(knowledge, adviser());
        }
        return interview;
    }

    private ChecklistBuilder builder() {
        if (builder == null) {
            builder = new ChecklistBuilder(knowledge);
        }
        return builder;
    }
}

package fr.guichet.line;

import fr.guichet.checklist.Paper;
import fr.guichet.interview.Asked;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import java.util.List;
import java.util.Set;

/** The documents that the person has with them, ticked on the list; the ticks answer the question about them. */
final class DocumentTicks {

    /** The question of the interview that the ticks answer. */
    private static final String QUESTION = "pieces";

    private static final Answer NONE = new Answer.Choice("aucune");
    private static final Answer SOME = new Answer.Choice("partie");

    private final LineVisit visit;

    DocumentTicks(LineVisit visit) {
        this.visit = visit;
    }

    /** True if this question is answered here. */
    boolean answer(Question question) {
        return question.id().equals(QUESTION) && !documents().isEmpty();
    }

    List<Paper> documents() {
        return visit.guide().documents(visit.situation());
    }

    /** Asks as the question of the interview, which Enter answers by « je ne sais pas ». */
    Move askAsQuestion(String question, List<String> why) {
        TickList.Ticked ticked = ask(question, "si on ne sait pas", why);
        if (ticked.move() == Move.FORWARD
                && ticked.skipped()
                && visit.situation().inHand().isEmpty()) {
            visit.say("Noté : je ne sais pas.");
            visit.change(visit.situation().answering(QUESTION, Answer.Blank.DONT_KNOW));
        } else if (ticked.move() == Move.FORWARD) {
            note(ticked.ids());
        }
        return ticked.move();
    }

    /** Asks at the end, where Enter changes nothing. */
    Move askForSheet(String question, List<String> why) {
        TickList.Ticked ticked = ask(question, "pour passer", why);
        if (ticked.move() == Move.FORWARD && !ticked.skipped()) {
            note(ticked.ids());
        }
        return ticked.move();
    }

    private TickList.Ticked ask(String question, String enter, List<String> why) {
        List<TickList.Item> items = documents().stream()
                .map(paper -> new TickList.Item(paper.id(), text(paper)))
                .toList();
        return new TickList(visit, items, visit.situation().inHand()).ask(question, enter, why);
    }

    private static String text(Paper paper) {
        return paper.isCertain() ? paper.text() : paper.text() + ", " + paper.onlyIf();
    }

    private void note(Set<String> ids) {
        Situation ticked = visit.situation().withInHand(ids);
        if (ids.isEmpty()) {
            ticked = ticked.answering(QUESTION, NONE);
        } else {
            ticked = ticked.withAnswers(ticked.answers().without(QUESTION));
            // When the ticks alone do not settle it, something is there all the same.
            ticked = isOpen(ticked) ? ticked.answering(QUESTION, SOME) : ticked;
        }
        visit.say(noted(ids.size()));
        visit.change(ticked);
    }

    private static String noted(int count) {
        return switch (count) {
            case 0 -> "Noté : aucun document.";
            case 1 -> "Noté : 1 document.";
            default -> "Noté : " + count + " documents.";
        };
    }

    private boolean isOpen(Situation situation) {
        return visit.guide().questions(situation).stream()
                .anyMatch(asked -> asked.question().id().equals(QUESTION) && asked.state() == Asked.State.OPEN);
    }
}

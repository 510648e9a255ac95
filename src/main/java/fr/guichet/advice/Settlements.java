package fr.guichet.advice;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions that need not be asked, because something else answers them: a settlement written in {@code entretien.yaml}, an
 * urgency that a deadline gives, documents that were ticked.
 */
public final class Settlements {

    private static final String URGENCY = "urgence";
    private static final String DOCUMENTS = "pieces";

    private Settlements() {}

    /** The answers settled for a whole visit, by question. */
    public static Map<String, Answer> of(KnowledgeBase knowledge, Situation situation) {
        Situation relevant = knowledge.relevant(situation);
        Map<String, Answer> settled = byAnswers(knowledge.interview(), relevant);
        for (String id : relevant.procedures()) {
            Procedure procedure = knowledge.require(id);
            if (!procedure.express()) {
                String deadline = NearestDeadline.word(procedure, relevant);
                for (Map.Entry<String, Answer> entry :
                        of(procedure, relevant, Map.of(), deadline).entrySet()) {
                    settled.merge(entry.getKey(), entry.getValue(), Settlements::stronger);
                }
            }
        }
        return settled;
    }

    /**
     * The answers settled for one procedure.
     *
     * @param byAnswers those that hold for the whole visit
     * @param deadline how near its deadline is; null if none is known
     */
    static Map<String, Answer> of(
            Procedure procedure, Situation relevant, Map<String, Answer> byAnswers, String deadline) {
        Map<String, Answer> settled = new HashMap<>(byAnswers);
        if (Urgency.settles(deadline, relevant.answers().get(URGENCY))) {
            settled.put(URGENCY, new Answer.Choice(deadline));
        }
        Answer ticked = ticked(procedure, relevant);
        if (ticked != null && unanswered(relevant.answers().get(DOCUMENTS))) {
            settled.put(DOCUMENTS, ticked);
        }
        return settled;
    }

    static Map<String, Answer> byAnswers(List<Question> interview, Situation relevant) {
        Map<String, Answer> settled = new HashMap<>();
        Facts facts = relevant.facts();
        for (Question question : interview) {
            if (!question.settlements().isEmpty() && unanswered(facts.get(question.id()))) {
                for (Question.Settlement settlement : question.settlements()) {
                    boolean there = relevant.inHand().containsAll(settlement.inHand());
                    if (there && settlement.when().test(facts) == Truth.YES) {
                        settled.putIfAbsent(question.id(), new Answer.Choice(settlement.choice()));
                    }
                }
            }
        }
        return settled;
    }

    /** « Je ne sais pas » to a question that another answer settles is settled too. */
    private static boolean unanswered(Answer answer) {
        return answer == null || !answer.isKnown();
    }

    private static Answer ticked(Procedure procedure, Situation relevant) {
        int wanted = 0;
        int found = 0;
        if (relevant.inHand().isEmpty()) {
            return null;
        }
        for (Document document : procedure.documents()) {
            if (document.when().test(relevant.facts()) == Truth.YES) {
                wanted++;
                found += relevant.inHand().contains(document.id()) ? 1 : 0;
            }
        }
        if (found == 0) {
            return null;
        }
        return new Answer.Choice(found == wanted ? "toutes" : "partie");
    }

    private static Answer stronger(Answer current, Answer candidate) {
        return Urgency.isNearer(candidate, current) ? candidate : current;
    }
}

package fr.guichet.visit;

import fr.guichet.interview.Asked;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.Exercise;
import fr.guichet.knowledge.Group;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.SituationReader;
import fr.guichet.print.AdviceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A visit with a person who does not exist: what they say, what they hold, and how a counsellor's posture compares with the
 * advice. Pure: what was asked so far is a parameter.
 *
 * @param whole the visit with everything that this person can answer and holds
 */
public record Rehearsal(Exercise exercise, Situation whole) {

    /** The end of it, in every face. */
    public static final String OVER = "Fin de l'exercice. Rien n'est gardé.";

    /** What is said of two postures that differ. */
    public static final String DISCUSS = "Lisez les raisons, et parlez-en à plusieurs.";

    /** Those that a counsellor chooses among, the most frequent first. */
    public static final List<Posture> POSTURES =
            List.of(Posture.ACCOMPANY, Posture.ACT, Posture.AUTONOMY, Posture.RETURN, Posture.REFER);

    private static final String NOT_KNOWN = "Je ne sais pas.";

    public static Rehearsal of(KnowledgeBase knowledge, Exercise exercise, LocalDate date) {
        return new Rehearsal(
                exercise, new SituationReader(knowledge, Desk.DEFAULT, date).read(exercise.situation(), List.of()));
    }

    /** Before a word is said: the desk and the day. */
    public Situation start() {
        return Situation.start(whole.desk(), whole.date());
    }

    public boolean isAskedFor(String procedure) {
        return whole.procedures().contains(procedure);
    }

    /** « Fatou : « … » » */
    public String says(String words) {
        return exercise.firstName() + " : « " + words + " »";
    }

    /** What the person says to a question, or what the counsellor sees. */
    public String reply(Question question) {
        String words = exercise.words().get(question.id());
        if (words == null) {
            return says(NOT_KNOWN);
        }
        return question.group() == Group.SEEN ? "Vous voyez : " + words : says(words);
    }

    /** What is to be noted after that. */
    public Answer answer(Question question) {
        Answer answer = whole.answers().get(question.id());
        return answer == null ? Answer.Blank.DONT_KNOW : answer;
    }

    /** What the person has in the bag, in one sentence. */
    public String bag(KnowledgeBase knowledge) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (String procedure : whole.procedures()) {
            for (Document document : knowledge.require(procedure).documents()) {
                if (whole.inHand().contains(document.id())) {
                    shown.putIfAbsent(document.id(), document.text());
                }
            }
        }
        return "Dans le sac : " + (shown.isEmpty() ? "rien d'utile" : String.join(" ; ", shown.values())) + ".";
    }

    /** The questions that may still be asked. */
    public static List<Question> open(Guide guide, Situation asked) {
        return guide.questions(asked).stream()
                .filter(question -> question.state() == Asked.State.OPEN)
                .map(Asked::question)
                .toList();
    }

    /** The posture that everything there is to know gives; null for an immediate answer. */
    public Posture advised(Guide guide) {
        return guide.advise(whole).posture();
    }

    /** What the questions that were not asked would have changed, one sentence each. */
    public List<String> unasked(Guide guide, Situation asked) {
        List<String> sentences = new ArrayList<>();
        Posture advised = advised(guide);
        Posture partial = guide.advise(asked).posture();
        if (partial != null && partial != advised) {
            sentences.add("Avec ce que vous avez demandé, l'avis serait : " + AdviceText.words(partial) + ".");
            missed(guide, asked, advised, sentences);
        }
        return sentences;
    }

    /** The questions that were not asked and that alone give the whole advice. */
    private void missed(Guide guide, Situation asked, Posture advised, List<String> sentences) {
        for (Question question : open(guide, asked)) {
            Answer answer = whole.answers().get(question.id());
            if (answer != null
                    && guide.advise(asked.answering(question.id(), answer)).posture() == advised) {
                sentences.add("Une question de plus le change : " + question.text());
            }
        }
    }
}

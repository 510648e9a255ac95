package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Group;
import fr.guichet.knowledge.Question;
import java.util.ArrayList;
import java.util.List;

/** Asks one question and notes its answer. */
final class QuestionAsker {

    private final LineVisit visit;
    private final DocumentTicks documents;

    QuestionAsker(LineVisit visit) {
        this.visit = visit;
        this.documents = new DocumentTicks(visit);
    }

    /** Returns {@link Move#FORWARD} when an answer stands, or where the person wants to go. */
    Move ask(Question question) {
        if (documents.answer(question)) {
            return documents.askAsQuestion(question.text(), why(question));
        }
        visit.say((question.group() == Group.SEEN ? "À cocher, sans le demander : " : "Question : ") + question.text());
        List<Question.Choice> choices = question.listedChoices();
        for (int i = 0; i < choices.size(); i++) {
            visit.say((i + 1) + " : " + choices.get(i).label());
        }
        Answer before = visit.situation().answers().get(question.id());
        Prompt prompt = prompt(question, before);
        while (true) {
            Reply reply = visit.ask(prompt);
            if (reply instanceof Reply.Leave leave) {
                return leave.move();
            }
            Answer answer = read(question, ((Reply.Typed) reply).text(), before);
            if (answer != null) {
                visit.say("Noté : " + SpokenAnswer.words(question, answer) + ".");
                visit.change(visit.situation().answering(question.id(), answer));
                return Move.FORWARD;
            }
        }
    }

    /** Returns the answer; null, once it was said what to type, when it is not understood. */
    private Answer read(Question question, String text, Answer before) {
        if (text.isEmpty()) {
            return before == null ? Answer.Blank.DONT_KNOW : before;
        }
        SpokenAnswer read = SpokenAnswer.read(question, text, visit.situation().date());
        if (read instanceof SpokenAnswer.Understood understood) {
            return understood.answer();
        }
        visit.say(((SpokenAnswer.Refused) read).remedy());
        return null;
    }

    private static Prompt prompt(Question question, Answer before) {
        String enter = before == null
                ? "Entrée si on ne sait pas"
                : "Entrée pour garder « " + SpokenAnswer.words(question, before) + " »";
        List<String> words = new ArrayList<>(
                question.listedChoices().stream().map(Question.Choice::id).toList());
        words.add(Answer.DONT_KNOW_WORD);
        return Prompt.of("Tapez " + SpokenAnswer.expected(question) + ", ou " + enter + " : ")
                .withHelp(
                        "Tapez " + SpokenAnswer.expected(question) + ", ou les premiers mots de la réponse.",
                        "nsp, ou Entrée : on ne sait pas.")
                .withWhy(why(question))
                .withWords(words);
    }

    private static List<String> why(Question question) {
        List<String> lines = new ArrayList<>();
        if (!question.why().isEmpty()) {
            lines.add("Pourquoi : " + question.why());
        }
        if (!question.posture().isEmpty()) {
            lines.add("Pour vous, conseiller : " + question.posture());
        }
        return lines;
    }
}

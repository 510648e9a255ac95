package fr.guichet;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.SituationReader.AnswerParser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The knowledge that is shipped, as the build compiled it, and visits told in one line. */
public final class ShippedKnowledge {

    public static final Path BASE = Path.of(System.getProperty("guichet.basedir", "."));
    public static final Path COMPILED = BASE.resolve("target/guichet/knowledge");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private ShippedKnowledge() {}

    /** Opened anew: a base serves one test at a time. */
    public static KnowledgeBase open() {
        return KnowledgeBase.open(COMPILED.toFile());
    }

    /**
     * A visit at a counsellor's desk.
     *
     * @param procedures ids, with spaces between
     * @param answers {@code question=choice}, with spaces between; commas between several choices
     */
    public static Situation visit(KnowledgeBase knowledge, String procedures, String answers) {
        Situation situation = Situation.start(Desk.DEFAULT, TODAY)
                .forProcedures(procedures.isEmpty() ? List.of() : List.of(procedures.split(" ")));
        return answering(knowledge, situation, answers);
    }

    /** The same visit with more answers. */
    public static Situation answering(KnowledgeBase knowledge, Situation situation, String answers) {
        Situation told = situation;
        for (String answer : answers.isBlank() ? new String[0] : answers.strip().split(" +")) {
            int equals = answer.indexOf('=');
            Question question = question(knowledge, told, answer.substring(0, equals));
            List<String> values = List.of(answer.substring(equals + 1).split(","));
            told = told.answering(question.id(), AnswerParser.parse(question, values));
        }
        return told;
    }

    private static Question question(KnowledgeBase knowledge, Situation situation, String id) {
        for (Question question : knowledge.questions(situation.procedures())) {
            boolean own = question.owner() != null && question.id().equals(question.owner() + "." + id);
            if (question.id().equals(id) || own) {
                return question;
            }
        }
        throw new IllegalArgumentException("no question " + id);
    }

    /** Every answer that a question can be given, « je ne sais pas » last; a few for a day, a year or a département. */
    public static List<Answer> answersOf(Question question, LocalDate today) {
        List<Answer> answers = new java.util.ArrayList<>();
        switch (question.type()) {
            case CHOICE -> question.choices().forEach(choice -> answers.add(new Answer.Choice(choice.id())));
            case SEVERAL -> {
                question.choices().forEach(choice -> answers.add(new Answer.Choices(List.of(choice.id()))));
                answers.add(new Answer.Choices(
                        question.choices().stream().map(Question.Choice::id).toList()));
            }
            case DATE -> {
                answers.add(new Answer.Day(today.minusMonths(3)));
                answers.add(new Answer.Day(today.minusDays(1)));
                answers.add(new Answer.Day(today.plusDays(90)));
            }
            case YEAR -> {
                answers.add(new Answer.Year(1958));
                answers.add(new Answer.Year(1961));
                answers.add(new Answer.Year(1964));
                answers.add(new Answer.Year(1972));
            }
            case DEPARTMENT -> {
                answers.add(new Answer.Department("2A"));
                answers.add(new Answer.Department("974"));
            }
        }
        answers.add(Answer.Blank.DONT_KNOW);
        return answers;
    }
}

package fr.guichet.visit;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Document;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.SituationReader.AnswerParser;
import fr.guichet.knowledge.Step;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From a draft back to a situation. What the content no longer knows is left out: it will be asked again. */
final class Resumption {

    private final KnowledgeBase knowledge;
    private final LocalDate date;

    Resumption(KnowledgeBase knowledge, LocalDate date) {
        this.knowledge = knowledge;
        this.date = date;
    }

    Situation situation(DraftText text, Desk desk) {
        Set<String> documents = new LinkedHashSet<>();
        Set<String> steps = new LinkedHashSet<>();
        List<String> procedures = text.procedures().stream()
                .filter(id -> knowledge.procedure(id).isPresent())
                .toList();
        for (String id : procedures) {
            Procedure procedure = knowledge.require(id);
            procedure.documents().stream().map(Document::id).forEach(documents::add);
            procedure.steps().stream().map(Step::id).forEach(step -> steps.add(id + "." + step));
        }
        documents.retainAll(text.inHand());
        steps.retainAll(text.done());
        return Situation.start(desk, date)
                .forProcedures(procedures)
                .withAnswers(answers(text.answers()))
                .withInHand(documents)
                .withDone(steps);
    }

    private Answers answers(Map<String, List<String>> written) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        written.forEach((id, words) -> {
            if (!words.isEmpty()) {
                question(id).flatMap(question -> answer(question, words)).ifPresent(answer -> answers.put(id, answer));
            }
        });
        return Answers.of(answers);
    }

    private Optional<Question> question(String id) {
        int dot = id.indexOf('.');
        if (dot > 0) {
            return knowledge.procedure(id.substring(0, dot)).flatMap(procedure -> procedure.question(id));
        }
        return knowledge.interview().stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    private Optional<Answer> answer(Question question, List<String> words) {
        try {
            if (question.type() == QuestionType.DATE && !words.get(0).equals(Answer.DONT_KNOW_WORD)) {
                return Optional.ofNullable(DraftText.day(words.get(0), date)).map(Answer.Day::new);
            }
            return Optional.of(AnswerParser.parse(question, words));
        } catch (DataException e) {
            return Optional.empty();
        }
    }
}

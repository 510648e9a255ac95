package fr.guichet.advice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.PostureText;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the rules and the questions say is short and plain. */
class RuleWordingTest {

    private static final int MOST_WORDS = 25;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final KnowledgeBase knowledge = ShippedKnowledge.open();

    @Test
    void noSentenceIsTooLong() {
        for (String text : texts()) {
            for (String sentence : SENTENCE_END.split(text, -1)) {
                long words = WORD.matcher(sentence).results().count();
                assertTrue(words <= MOST_WORDS, sentence);
            }
        }
    }

    @Test
    void aSpaceStandsBeforeTheDoubleSigns() {
        for (String text : texts()) {
            assertFalse(text.matches(".*\\S[:;?!].*"), text);
        }
    }

    @Test
    void everyQuestionSaysWhyItIsAskedAndHowToAskIt() {
        for (Question question : knowledge.interview()) {
            assertFalse(question.why().isBlank(), question.id());
            assertFalse(question.posture().isBlank(), question.id());
        }
    }

    @Test
    void nobodyIsAskedWhetherTheyCanRead() {
        Question reading = knowledge.interview().stream()
                .filter(question -> question.id().equals("lecture"))
                .findFirst()
                .orElseThrow();
        assertFalse(reading.text().contains("?"));
        assertTrue(reading.posture().contains("Voulez-vous que je lise avec vous ?"));
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Rule rule : knowledge.rules()) {
            texts.add(rule.because());
            texts.addAll(rule.today());
            texts.addAll(rule.later());
        }
        for (PostureText text : knowledge.postures().values()) {
            texts.addAll(List.of(text.today(), text.later(), text.prevention()));
        }
        for (Question question : knowledge.interview()) {
            texts.addAll(List.of(question.text(), question.why(), question.posture()));
            question.choices().forEach(choice -> texts.add(choice.label()));
        }
        return texts;
    }
}

package fr.guichet.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Condition STOLEN_FOR_ME = new Condition(
            List.of(new Condition.Clause(Map.of("motif", List.of("volee", "perdue"), "pour_qui", List.of("moi")))),
            List.of(new Condition.Clause(Map.of("protection", List.of("tutelle")))));

    @Test
    void everyKeyMustMatchAndOneValueIsEnough() {
        assertEquals(Truth.YES, test(STOLEN_FOR_ME, "motif", "perdue", "pour_qui", "moi", "protection", "aucune"));
        assertEquals(Truth.NO, test(STOLEN_FOR_ME, "motif", "perdue", "pour_qui", "proche", "protection", "aucune"));
    }

    @Test
    void anUnknownAnswerKeepsItPossible() {
        assertEquals(Truth.UNKNOWN, test(STOLEN_FOR_ME, "motif", "perdue", "protection", "aucune"));
        assertEquals(Truth.UNKNOWN, test(STOLEN_FOR_ME, "motif", "perdue", "pour_qui", "moi"));
    }

    @Test
    void aKnownRefusalWinsOverAnUnknown() {
        assertEquals(Truth.NO, test(STOLEN_FOR_ME, "motif", "premiere"));
        assertEquals(Truth.NO, test(STOLEN_FOR_ME, "protection", "tutelle"));
    }

    @Test
    void aQuestionThatDoesNotAriseMatchesNothing() {
        Condition dated = new Condition(List.of(new Condition.Clause(Map.of("vol_le", List.of("connu")))), List.of());
        assertEquals(Truth.NO, dated.test(key -> Answer.Blank.NOT_APPLICABLE));
        assertEquals(Truth.UNKNOWN, dated.test(key -> Answer.Blank.DONT_KNOW));
    }

    @Test
    void inconnuIsTrueOfWhatNobodyAnswered() {
        Condition undated =
                new Condition(List.of(new Condition.Clause(Map.of("vol_le", List.of("inconnu")))), List.of());
        assertEquals(Truth.YES, undated.test(key -> null));
        assertEquals(Truth.YES, undated.test(key -> Answer.Blank.DONT_KNOW));
        assertEquals(Truth.YES, undated.test(key -> Answer.Blank.NOT_APPLICABLE));
        assertEquals(Truth.NO, undated.test(key -> new Answer.Day(java.time.LocalDate.EPOCH)));
    }

    @Test
    void aDoubtIsAnAnswerAndAQuestionNotAskedIsNoDoubt() {
        Condition doubt = new Condition(List.of(new Condition.Clause(Map.of("mandat", List.of("nsp")))), List.of());
        assertEquals(Truth.YES, doubt.test(key -> Answer.Blank.DONT_KNOW));
        assertEquals(Truth.NO, doubt.test(key -> null));
        assertEquals(Truth.NO, doubt.test(key -> new Answer.Choice("accepte")));
        Condition refused =
                new Condition(List.of(new Condition.Clause(Map.of("mandat", List.of("refuse", "nsp")))), List.of());
        assertEquals(Truth.UNKNOWN, refused.test(key -> null));
    }

    @Test
    void yearsAndDepartmentsMatchRanges() {
        assertEquals(true, new Answer.Year(1963).matches("1962..1965"));
        assertEquals(true, new Answer.Year(1970).matches("1969.."));
        assertEquals(false, new Answer.Year(1970).matches("..1960"));
        assertEquals(true, new Answer.Department("2A").matches("20..54"));
        assertEquals(true, new Answer.Department("974").matches("55-976"));
        assertEquals(false, new Answer.Department("974").matches("volee"));
    }

    private static Truth test(Condition condition, String... answers) {
        Answers known = Answers.NONE;
        for (int i = 0; i < answers.length; i += 2) {
            known = known.with(answers[i], new Answer.Choice(answers[i + 1]));
        }
        return condition.test(known::get);
    }
}

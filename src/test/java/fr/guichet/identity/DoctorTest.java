package fr.guichet.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.LittleKnowledge;
import fr.guichet.ShippedKnowledge;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The error doctor")
class DoctorTest {

    private final Doctor little =
            new Doctor(Identities.of(LittleKnowledge.open()).failures());
    private final Doctor shipped =
            new Doctor(Identities.of(ShippedKnowledge.open()).failures());

    private static List<String> ids(Doctor.Diagnosis diagnosis) {
        return diagnosis.failures().stream().map(Failure::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E010004", "e010004", "E 010004", "e-010004", "010004", "code E010004 affiché", "E010008"})
    void aCodeIsFoundHoweverItIsTyped(String typed) {
        assertEquals(List.of("identite"), ids(little.diagnose(typed)));
        assertEquals("Ce code est connu.", little.diagnose(typed).lead());
    }

    @Test
    void anUnknownCodeIsAnsweredTooAndTheCodeThatLooksLikeItIsNamed() {
        Doctor.Diagnosis diagnosis = little.diagnose("j'ai le code E010040");
        assertEquals("E010040", diagnosis.unknownCode());
        assertEquals(List.of("autre"), ids(diagnosis));
        assertEquals(
                "Le code E010040 n'est pas connu de guichet. Relisez-le : E010004 est connu."
                        + " Voici ce qui sert pour tout autre code.",
                diagnosis.lead());
        assertEquals(
                "Le code Y500000 n'est pas connu de guichet. Voici ce qui sert pour tout autre code.",
                little.diagnose("Y 500000").lead());
    }

    @Test
    void whatNoFailureSaysFindsNothing() {
        assertTrue(little.diagnose("xylophone").isEmpty());
        assertTrue(little.diagnose("").isEmpty());
        assertTrue(little.diagnose("le la les").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "le nom ne correspond pas à l'état civil | identite",
                "je reçois pas le sms                    | code_sms",
                "mon encien numero                       | code_sms",
                "code_sms                                | code_sms",
            })
    void wordsAreFoundWithoutAccentsAndWithMistakes(String said, String failure) {
        assertEquals(failure, ids(little.diagnose(said)).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E020022                                     | fc_sessions",
                "j'ai perdu mon mot de passe ameli           | ameli_perdu",
                "mot de pase impot                           | impots_perdu",
                "le code par sms n'arrive pas                | telephone_change",
                "ma boite mail est bloquée                   | messagerie_bloquee",
                "le site veut FranceConnect plus             | fc_plus",
                "la caf refuse mon numéro en 7               | caf_nia",
                "quelqu'un d'autre se connecte à ma place    | fc_bloque",
            })
    void theShippedContentAnswersWhatPeopleSay(String said, String failure) {
        assertEquals(failure, ids(shipped.diagnose(said)).get(0));
    }

    @Test
    void everyShippedFailureIsFoundByItsTitleAndItsWords() {
        for (Failure failure : shipped.all()) {
            assertTrue(ids(shipped.diagnose(failure.title())).contains(failure.id()), failure.title());
            for (String words : failure.words()) {
                assertTrue(
                        ids(shipped.diagnose(words)).contains(failure.id()),
                        failure.id() + " is not found by " + words);
            }
            assertFalse(failure.gestures().isEmpty(), failure.id());
        }
        assertEquals(1, shipped.all().stream().filter(Failure::forOthers).count());
    }

    @Property(tries = 300)
    void nothingThatIsTypedBreaksIt(@ForAll String typed) {
        Doctor.Diagnosis diagnosis = little.diagnose(typed);
        assertTrue(diagnosis.failures().size() <= 3);
        assertFalse(diagnosis.lead().isBlank());
    }
}

package fr.guichet.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fr.guichet.LittleKnowledge;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Question;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenAnswerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final KnowledgeBase knowledge = LittleKnowledge.open();

    @ParameterizedTest(name = "à « {0} », « {1} » est {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            messagerie             | 1                      | lisible
            messagerie             | d                      | aucune
            messagerie             | B                      | proche
            messagerie             | lisible                | lisible
            messagerie             | Oui                    | lisible
            messagerie             | elle est bloquée       | bloquee
            messagerie             | BLOQUEE                | bloquee
            messagerie             | bloqu                  | bloquee
            messagerie             | pas d’adresse          | aucune
            messagerie             | nsp                    | nsp
            messagerie             | Je ne sais pas         | nsp
            urgence                | 48h                    | 48h
            urgence                | 4                      | non
            carte.avec_la_carte    | 1 3                    | permis,telephone
            carte.avec_la_carte    | 3,1                    | permis,telephone
            carte.avec_la_carte    | 1 et 2 et 3            | permis,banque,telephone
            carte.avec_la_carte    | 2                      | banque
            carte.avec_la_carte    | 2 2                    | banque
            carte.avec_la_carte    | le permis, la carte    | permis,banque
            carte.avec_la_carte    | téléphone et permis    | permis,telephone
            carte.vol_le           | il y a 3 jours         | 2026-11-18
            carte.vol_le           | 18/11                  | 2026-11-18
            carte.vol_le           | nsp                    | nsp
            aide-logement.naissance | 1962                  | 1962
            aide-logement.naissance | en 1962               | 1962
            aide-logement.domicile | 35                     | 35
            aide-logement.domicile | 1                      | 01
            aide-logement.domicile | 2a                     | 2A
            aide-logement.domicile | 974                    | 974
            aide-logement.domicile | 35000                  | 35
            aide-logement.domicile | 97400                  | 974
            """)
    void whatIsTypedIsUnderstood(String question, String typed, String written) {
        SpokenAnswer.Understood understood =
                assertInstanceOf(SpokenAnswer.Understood.class, SpokenAnswer.read(question(question), typed, TODAY));
        assertEquals(written, understood.answer().written());
    }

    @ParameterizedTest(name = "à « {0} », « {1} » n''est pas compris")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            messagerie             | 0
            messagerie             | 5
            messagerie             | 99999999999
            messagerie             | 1 2
            messagerie             | z
            messagerie             | e
            messagerie             | el
            messagerie             | peut-être
            messagerie             | ''
            urgence                | danger
            urgence                | 5
            carte.avec_la_carte    | 1 4
            carte.avec_la_carte    | permis et vélo
            carte.avec_la_carte    | ,
            carte.vol_le           | un jour
            carte.vol_le           | 31/02/2026
            aide-logement.naissance | 62
            aide-logement.naissance | 1492
            aide-logement.domicile | 96
            aide-logement.domicile | 20
            aide-logement.domicile | 20200
            aide-logement.domicile | Bretagne
            """)
    void whatIsNotUnderstoodSaysWhatToType(String question, String typed) {
        SpokenAnswer.Refused refused =
                assertInstanceOf(SpokenAnswer.Refused.class, SpokenAnswer.read(question(question), typed, TODAY));
        assertEquals(1, refused.remedy().lines().count());
        assertEquals(
                "Tapez " + SpokenAnswer.expected(question(question)) + ", ou nsp.",
                refused.remedy().substring(refused.remedy().indexOf("Tapez")));
    }

    @Test
    void answersAreSaidBackInTheWordsOfTheQuestion() {
        assertEquals("Elle est bloquée", words("messagerie", new Answer.Choice("bloquee")));
        assertEquals(
                "Le permis, La carte bancaire",
                words("carte.avec_la_carte", new Answer.Choices(List.of("permis", "banque"))));
        assertEquals("mercredi 18 novembre 2026", words("carte.vol_le", new Answer.Day(TODAY.minusDays(3))));
        assertEquals("1962", words("aide-logement.naissance", new Answer.Year(1962)));
        assertEquals("2A", words("aide-logement.domicile", new Answer.Department("2A")));
        assertEquals("je ne sais pas", words("messagerie", Answer.Blank.DONT_KNOW));
    }

    @Property(tries = 300)
    void nothingThatIsTypedBreaksIt(@ForAll String typed) {
        for (Question question : questions()) {
            SpokenAnswer.read(question, typed, TODAY);
        }
    }

    private String words(String question, Answer answer) {
        return SpokenAnswer.words(question(question), answer);
    }

    private Question question(String id) {
        return questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Question> questions() {
        return knowledge.questions(List.of("carte", "aide-logement"));
    }
}

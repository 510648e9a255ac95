package fr.guichet.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Situation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTextTest {

    private static final LocalDate VISIT = LocalDate.of(2026, 11, 21);
    private static final Situation START =
            Situation.start(Desk.DEFAULT, VISIT).forProcedures(List.of("carte", "aide-logement"));

    @Test
    void aDraftHoldsIdsAndNothingElse() {
        Situation situation = START.answering("pour_qui", new Answer.Choice("moi"))
                .answering("carte.avec_la_carte", new Answer.Choices(List.of("permis", "banque")))
                .answering("carte.vol_le", new Answer.Day(VISIT.minusDays(12)))
                .answering("aide-logement.domicile", new Answer.Department("2A"))
                .answering("messagerie", Answer.Blank.DONT_KNOW)
                .withInHand(Set.of("photo_identite"))
                .withDone(Set.of("carte.rdv"));
        assertEquals(
                "{\"demarches\":[\"carte\",\"aide-logement\"],"
                        + "\"reponses\":{\"pour_qui\":[\"moi\"],\"carte.avec_la_carte\":[\"permis\",\"banque\"],"
                        + "\"carte.vol_le\":[\"j12\"],\"aide-logement.domicile\":[\"2A\"],\"messagerie\":[\"nsp\"]},"
                        + "\"en_main\":[\"photo_identite\"],\"fait\":[\"carte.rdv\"]}\n",
                DraftText.of(situation, VISIT).write());
    }

    @Test
    void noDraftSaysThatSomebodyIsInDanger() {
        String text = DraftText.of(START.answering("urgence", new Answer.Choice("danger")), VISIT)
                .write();
        assertFalse(text.contains("danger") || text.contains("urgence"), text);
    }

    @Test
    void noDraftHoldsABirth() {
        String text = DraftText.of(
                        START.answering("aide-logement.naissance", new Answer.Year(1962))
                                .answering("x.annee", new Answer.Year(1962))
                                .answering("x.naissance_le", new Answer.Day(VISIT.minusDays(3)))
                                .answering("x.jour", new Answer.Day(LocalDate.of(1962, 3, 12))),
                        VISIT)
                .write();
        assertEquals(
                "{\"demarches\":[\"carte\",\"aide-logement\"],\"reponses\":{},\"en_main\":[],\"fait\":[]}\n", text);
    }

    @Test
    void freeWordsInAnIdAreNotWritten() {
        Situation situation = START.withInHand(Set.of("la carte de M. Martin", "photo_identite"));
        assertFalse(DraftText.of(situation, VISIT).write().contains("Martin"));
    }

    @Property(tries = 200)
    void aNearDayComesBackOnTheSameDay(@ForAll @IntRange(min = -1_000, max = 1_000) int before) throws IOException {
        LocalDate day = VISIT.minusDays(before);
        DraftText written = DraftText.of(START.answering("carte.vol_le", new Answer.Day(day)), VISIT);
        String word =
                DraftText.read(written.write()).answers().get("carte.vol_le").get(0);
        assertEquals(day, DraftText.day(word, VISIT));
        assertFalse(written.write().contains(day.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "42",
                "{\"demarches\":[]",
                "{\"demarches\":[],\"reponses\":{},\"en_main\":[],\"fait\":[]} et la suite",
                "{\"demarches\":[],\"reponses\":[],\"en_main\":[],\"fait\":[]}",
                "{\"demarches\":\"carte\",\"reponses\":{},\"en_main\":[],\"fait\":[]}",
                "{\"demarches\":[null],\"reponses\":{},\"en_main\":[],\"fait\":[]}",
                "{\"demarches\":[[\"carte\"]],\"reponses\":{},\"en_main\":[],\"fait\":[]}",
                "{\"demarches\":[\"../../etc/passwd\"],\"reponses\":{},\"en_main\":[],\"fait\":[]}",
                "{\"demarches\":[],\"reponses\":{\"a b\":[\"c\"]},\"en_main\":[],\"fait\":[]}",
                "{\"demarches\":[],\"demarches\":[],\"reponses\":{},\"en_main\":[],\"fait\":[]}"
            })
    void whatIsNotADraftIsRefused(String text) {
        assertThrows(IOException.class, () -> DraftText.read(text));
    }

    @Property(tries = 500)
    void damagedTextIsRefusedOrReadButNeverBreaks(@ForAll @IntRange(min = 0, max = 120) int at, @ForAll char with) {
        StringBuilder text =
                new StringBuilder(DraftText.of(START.answering("pour_qui", new Answer.Choice("moi")), VISIT)
                        .write());
        text.setCharAt(Math.min(at, text.length() - 1), with);
        try {
            DraftText.read(text.toString());
        } catch (IOException refused) {
            assertFalse(refused.getMessage().isEmpty());
        }
    }
}

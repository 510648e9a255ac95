package fr.guichet.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.advice.Adviser;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.checklist.VisitCode;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two procedures of a visit ask alike is asked once, by the first that comes. */
class SharedQuestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Answer DEATH = new Answer.Day(LocalDate.of(2026, 8, 19));

    private final KnowledgeBase knowledge = ShippedKnowledge.open();
    private final Adviser adviser = new Adviser(knowledge);
    private final Interview interview = new Interview(knowledge, adviser);

    @ParameterizedTest
    @ValueSource(strings = {"deces pension-reversion", "pension-reversion deces"})
    void theDateOfTheDeathIsAskedOnceWhateverTheOrder(String procedures) {
        List<String> order = List.of(procedures.split(" "));
        Situation visit = visit(order).answering(order.get(0) + ".deces_le", DEATH);
        Asked other = asked(visit, order.get(1) + ".deces_le");
        assertEquals(Asked.State.SETTLED, other.state());
        assertEquals(DEATH, other.answer());

        String dates = sheet(visit).deadlines().toString();
        assertTrue(dates.contains("jeudi 19 août 2027"), "les 12 mois de la réversion");
        assertTrue(dates.contains("vendredi 19 février 2027"), "les 6 mois de la succession");
    }

    @Test
    void anAnswerOfItsOwnWins() {
        Situation visit = visit(List.of("deces", "pension-reversion"))
                .answering("deces.deces_le", DEATH)
                .answering("pension-reversion.deces_le", Answer.Blank.DONT_KNOW);
        assertEquals(
                Answer.Blank.DONT_KNOW,
                asked(visit, "pension-reversion.deces_le").answer());
    }

    @Test
    void whatWasNotAskedOfTheOtherIsStillAsked() {
        Situation married = visit(List.of("pension-reversion", "deces"))
                .answering("pension-reversion.deces_le", DEATH)
                .answering("pension-reversion.lien", new Answer.Choice("pacs"));
        assertEquals(Asked.State.OPEN, asked(married, "deces.deces_le").state(), "un Pacs n'a pas de réversion");
        assertNull(knowledge
                .relevant(visit(List.of("deces")).answering("pension-reversion.deces_le", DEATH))
                .answers()
                .get("deces.deces_le"));
    }

    @Test
    void aPassportAndAnIdentityCardAskAboutHomeBirthAndTitleOnce() {
        Situation visit = visit(List.of("passeport", "carte-identite"))
                .answering("pour_qui", new Answer.Choice("enfant"))
                .answering("passeport.motif", new Answer.Choice("premier"))
                .answering("carte-identite.motif", new Answer.Choice("premiere"))
                .answering("passeport.age_enfant", new Answer.Choice("15_17"))
                .answering("passeport.logement", new Answer.Choice("heberge"))
                .answering("passeport.carte", new Answer.Choice("non"))
                .answering("passeport.naissance", new Answer.Choice("france"))
                .answering("carte-identite.titre", new Answer.Choice("aucun"));
        assertEquals(
                new Answer.Choice("plus_12"),
                asked(visit, "carte-identite.age_enfant").answer());
        assertEquals(
                new Answer.Choice("heberge"),
                asked(visit, "carte-identite.logement").answer());
        assertEquals(
                new Answer.Choice("france"),
                asked(visit, "carte-identite.naissance").answer());
    }

    @Test
    void aChoiceThatTheOtherDoesNotHaveIsAskedAgain() {
        Situation visit = visit(List.of("compte-ameli", "carte-vitale"));
        assertEquals(
                Asked.State.OPEN,
                asked(visit.answering("compte-ameli.regime", new Answer.Choice("special")), "carte-vitale.regime")
                        .state());
        assertEquals(
                Asked.State.SETTLED,
                asked(visit.answering("compte-ameli.regime", new Answer.Choice("msa")), "carte-vitale.regime")
                        .state());
    }

    @Test
    void aCodeHoldsTheAnswerOnceSoThatChangingItChangesBoth() {
        Situation visit = visit(List.of("passeport", "carte-identite"))
                .answering("passeport.logement", new Answer.Choice("heberge"));
        VisitCode codes = new VisitCode(knowledge);
        Situation again = codes.decode(codes.encode(visit)).resume(visit(List.of()));
        assertFalse(again.answers().questions().contains("carte-identite.logement"));
        assertEquals(
                new Answer.Choice("chez_moi"),
                asked(again.answering("passeport.logement", new Answer.Choice("chez_moi")), "carte-identite.logement")
                        .answer());
    }

    private static Situation visit(List<String> procedures) {
        return Situation.start(Desk.DEFAULT, TODAY).forProcedures(procedures);
    }

    private Asked asked(Situation visit, String question) {
        return interview.visit(visit).stream()
                .filter(asked -> asked.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private Checklist sheet(Situation visit) {
        return new ChecklistBuilder(knowledge).build(visit, adviser.advise(visit));
    }
}

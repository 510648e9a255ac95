package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.LittleKnowledge;
import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.advice.Change;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Situation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceTextTest {

    private final KnowledgeBase knowledge = LittleKnowledge.open();
    private final AdviceText text = new AdviceText(knowledge);
    private final Situation start = Situation.start(Desk.DEFAULT, LocalDate.of(2026, 11, 21));

    @Test
    void whatDecidesComesFirstAndWhatWouldChangeItLast() {
        assertEquals(
                List.of(
                        "Carte d'identité : faire avec la personne.",
                        "Par : en ligne, Pré-demande, passeport.ants.gouv.fr.",
                        "Raison : À deux, la personne apprend et garde la main.",
                        "Ce qui changerait : si, à « Quelqu'un est-il nommé par un juge pour aider à signer ? »,"
                                + " la réponse est « Un tuteur » : orienter."),
                full(start.forProcedures(List.of("carte"))
                        .answering("messagerie", new Answer.Choice("lisible"))
                        .answering("autonomie", new Answer.Choice("partielle"))
                        .answering("urgence", new Answer.Choice("non"))));
    }

    @Test
    void whomToReferToIsNamedWithANumber() {
        List<String> lines =
                full(start.forProcedures(List.of("carte")).answering("urgence", new Answer.Choice("danger")));
        assertTrue(lines.contains("Carte d'identité : orienter."), lines.toString());
        assertTrue(lines.contains("S'adresser à : Urgences, téléphone 112."), lines.toString());
    }

    @Test
    void answersThatGiveTheSamePostureShareALineAndThreeLinesAreEnough() {
        List<Change> changes = List.of(
                new Change("protection", "curatelle", Posture.REFER),
                new Change("protection", "tutelle", Posture.REFER),
                new Change("protection", "aucune", Posture.ACT),
                new Change("lecture", "seul", Posture.AUTONOMY),
                new Change("carte.motif", "volee", Posture.RETURN),
                new Change("disparue", "oui", Posture.RETURN));
        ProcedureAdvice carte = new ProcedureAdvice(
                "carte", Posture.ACCOMPANY, null, List.of(), List.of(), List.of(), null, List.of(), changes, "");
        Advice advice = new Advice(Posture.ACCOMPANY, List.of(), null, List.of(), changes, "", List.of(carte));
        assertEquals(
                List.of(
                        "Carte d'identité : faire avec la personne.",
                        "Ce qui changerait : si, à « Quelqu'un est-il nommé par un juge pour aider à signer ? »,"
                                + " la réponse est « Un curateur » ou « Un tuteur » : orienter.",
                        "Ce qui changerait : si, à « Quelqu'un est-il nommé par un juge pour aider à signer ? »,"
                                + " la réponse est « Personne » : faire pour la personne, avec son accord écrit.",
                        "Ce qui changerait : si, à « Lecture », la réponse est « Lit sans aide » :"
                                + " la personne fait seule, avec la feuille."),
                text.full(advice));
    }

    @Test
    void anExpressProcedureHasNoPosture() {
        assertEquals(
                "Attestations : réponse immédiate, sans question.",
                full(start.forProcedures(List.of("attestations"))).get(0));
        assertEquals(
                List.of(), text.brief(new Adviser(knowledge).advise(start.forProcedures(List.of("attestations")))));
    }

    @Test
    void eachReasonHasItsSourceAndItsDay() {
        assertEquals(
                List.of(
                        "À deux, la personne apprend et garde la main. Source : relevé de sources publiques. Vérifié le 21 novembre 2026."),
                text.sources(new Adviser(knowledge).advise(start.forProcedures(List.of("carte")))));
    }

    private List<String> full(Situation situation) {
        return text.full(new Adviser(knowledge).advise(situation));
    }
}

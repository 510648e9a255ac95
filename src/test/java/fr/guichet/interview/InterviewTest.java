package fr.guichet.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.advice.Adviser;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Group;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Question by question: at this point, this answer leads there (design §4). */
class InterviewTest {

    private static final String SPOKEN = "urgence=non pour_qui=moi messagerie=lisible telephone=oui identifiants=oui";
    private static final String SEEN = "autonomie=guidee lecture=seul langue=aisee pieces=toutes";

    private final KnowledgeBase knowledge = ShippedKnowledge.open();
    private final Interview interview = new Interview(knowledge, new Adviser(knowledge));

    private Situation visit(String procedures, String answers) {
        return ShippedKnowledge.visit(knowledge, procedures, answers);
    }

    private String next(String procedures, String answers) {
        return interview.next(visit(procedures, answers)).map(Question::id).orElse("");
    }

    private Optional<Asked> asked(Situation situation, String question) {
        return interview.visit(situation).stream()
                .filter(asked -> asked.question().id().equals(question))
                .findFirst();
    }

    private List<String> ids(Situation situation) {
        return interview.visit(situation).stream()
                .map(asked -> asked.question().id())
                .toList();
    }

    @Test
    void startsWithUrgencyAndGoesInTheKindOrder() {
        assertEquals("urgence", next("carte-grise", ""));
        assertEquals("pour_qui", next("carte-grise", "urgence=non"));
        assertEquals("messagerie", next("carte-grise", "urgence=non pour_qui=moi"));
        assertEquals("telephone", next("carte-grise", "urgence=non pour_qui=moi messagerie=nsp"));
        assertEquals("souhait", next("carte-grise", SPOKEN));
        assertEquals("carte-grise.motif", next("carte-grise", SPOKEN + " souhait=deleguer"));
    }

    @Test
    void theSpokenQuestionsAreAskedInTheirOrderAndFiveAtMostBeforeAFirstAdvice() {
        List<Question> spoken = knowledge.interview().stream()
                .filter(question -> question.group() == Group.SPOKEN)
                .toList();
        assertEquals(
                List.of("urgence", "pour_qui", "messagerie", "telephone", "identifiants", "souhait"),
                spoken.stream().map(Question::id).toList());
        assertEquals(
                5, spoken.stream().filter(question -> question.with().isEmpty()).count());
    }

    @Test
    void groupsComeInOrder() {
        List<Group> groups = interview.visit(visit("actualisation-france-travail carte-identite", "")).stream()
                .map(asked -> asked.question().group())
                .distinct()
                .toList();
        assertEquals(List.of(Group.SPOKEN, Group.PROCEDURE, Group.SEEN, Group.IF_NEEDED, Group.FOLLOW_UP), groups);
    }

    @Test
    void aNestedQuestionWaitsForItsCase() {
        assertFalse(ids(visit("carte-identite", "")).contains("carte-identite.age_enfant"));
        assertTrue(ids(visit("carte-identite", "pour_qui=enfant")).contains("carte-identite.age_enfant"));
        assertFalse(ids(visit("carte-identite", "pour_qui=nsp")).contains("carte-identite.age_enfant"));
    }

    @Test
    void theMandateIsAskedOnlyOnceActingLeads() {
        assertFalse(ids(visit("carte-grise", SPOKEN)).contains("mandat"));
        String leading = SPOKEN + " souhait=deleguer protection=aucune " + SEEN;
        assertTrue(ids(visit("carte-grise", leading)).contains("mandat"));
        assertFalse(ids(visit("carte-identite", leading)).contains("mandat"), "the person must come in person");
    }

    @Test
    void aQuestionKeptForNeedIsAskedOnlyWhenItCanChangeThePosture() {
        assertTrue(interview.canChange(visit("carte-grise", SPOKEN), "protection"));
        assertFalse(interview.canChange(visit("carte-identite", SPOKEN), "nir"), "the account of the site stays open");
        assertFalse(ids(visit("carte-identite", SPOKEN)).contains("nir"));
        assertTrue(ids(visit("carte-grise", SPOKEN + " souhait=apprendre autonomie=autonome"))
                .contains("connait"));
        assertFalse(ids(visit("carte-grise", SPOKEN + " souhait=deleguer autonomie=guidee"))
                .contains("connait"));
    }

    @Test
    void whatComesNextTimeIsAskedOnlyWhenItRecursOrAWorkshopIsPossible() {
        assertTrue(ids(visit("rsa", "")).containsAll(List.of("equipement", "connexion", "entourage")));
        assertFalse(ids(visit("carte-grise", "autonomie=autonome")).contains("equipement"));
        assertTrue(ids(visit("carte-grise", "autonomie=guidee urgence=non")).contains("equipement"));
    }

    @Test
    void whoComesForThemselvesIsThere() {
        Asked presence = asked(visit("carte-grise", "pour_qui=moi"), "presence").orElseThrow();
        assertEquals(Asked.State.SETTLED, presence.state());
        assertEquals(new Answer.Choice("la"), presence.answer());
        assertEquals(
                Asked.State.OPEN,
                asked(visit("carte-grise", "pour_qui=moi protection=tutelle"), "presence")
                        .orElseThrow()
                        .state());
        assertEquals(
                Asked.State.OPEN,
                asked(
                                visit(
                                        "carte-grise",
                                        "pour_qui=proche protection=aucune autonomie=guidee souhait=deleguer"),
                                "presence")
                        .orElseThrow()
                        .state());
    }

    @Test
    void aKnownDeadlineSettlesTheUrgency() {
        Situation visit =
                visit("declaration-revenus", "domicile=35 support=en_ligne").on(LocalDate.of(2026, 5, 27));
        Asked urgency = asked(visit, "urgence").orElseThrow();
        assertEquals(Asked.State.SETTLED, urgency.state());
        assertEquals(new Answer.Choice("48h"), urgency.answer());
        assertNotEquals("urgence", interview.next(visit).map(Question::id).orElse(""));
    }

    @Test
    void tickedDocumentsSettleTheDocuments() {
        Situation visit = visit("carte-identite", "").withInHand(Set.of("photo_identite"));
        assertEquals(Asked.State.SETTLED, asked(visit, "pieces").orElseThrow().state());
    }

    @Test
    void codesInHandSettleTheAccounts() {
        Situation visit = visit("attestations carte-grise", "").withInHand(Set.of("mot_de_passe"));
        assertEquals(
                new Answer.Choice("oui"),
                asked(visit, "identifiants").orElseThrow().answer());
        assertEquals(
                Asked.State.ANSWERED,
                asked(ShippedKnowledge.answering(knowledge, visit, "identifiants=perdus"), "identifiants")
                        .orElseThrow()
                        .state());
    }

    @Test
    void anExpressProcedureAsksNoCoreQuestion() {
        assertTrue(interview.visit(visit("attestations", "")).stream()
                .allMatch(asked -> asked.question().group() == Group.PROCEDURE));
        assertEquals("urgence", next("attestations carte-identite", ""));
    }

    @Test
    void dangerEndsTheQuestions() {
        assertEquals("", next("rsa", "urgence=danger"));
        assertEquals("", next("plainte", "plainte.faits=famille plainte.danger=danger"));
        assertTrue(knowledge.interview().get(0).listedChoices().stream()
                .noneMatch(choice -> choice.id().equals("danger")));
    }

    @Test
    void iDoNotKnowIsAnAnswerAndIsNotAskedAgain() {
        Situation situation = visit("rsa", "");
        Set<String> seen = new java.util.HashSet<>();
        for (Optional<Question> next = interview.next(situation); next.isPresent(); next = interview.next(situation)) {
            assertTrue(seen.add(next.get().id()), next.get().id());
            situation = situation.answering(next.get().id(), Answer.Blank.DONT_KNOW);
        }
        assertEquals(Answer.Blank.DONT_KNOW, situation.answers().get("urgence"));
    }

    @Test
    @DisplayName("At most eight core questions are spoken, whatever is answered")
    void atMostEightAreSpoken() {
        for (String id : List.of("rsa", "carte-grise", "retraite", "titre-sejour", "declaration-revenus")) {
            for (String answers : List.of(
                    "pour_qui=proche souhait=deleguer autonomie=guidee protection=aucune presence=la",
                    "pour_qui=proche souhait=deleguer autonomie=guidee urgence=coupure",
                    "pour_qui=moi autonomie=partielle souhait=apprendre urgence=non",
                    "")) {
                List<Question> spoken = spokenWith(visit(id, answers));
                assertTrue(spoken.size() <= SpokenQuestions.MOST, id + " " + answers + " " + spoken.size());
            }
        }
    }

    @Test
    void thePlaceOfTheMandateIsKept() {
        Situation situation = visit("rsa", SPOKEN + " souhait=deleguer " + SEEN);
        List<String> asked = new ArrayList<>();
        for (Optional<Question> next = interview.next(situation); next.isPresent(); next = interview.next(situation)) {
            Question question = next.get();
            asked.add(question.id());
            situation = situation.answering(
                    question.id(),
                    question.id().equals("protection")
                            ? new Answer.Choice("aucune")
                            : ShippedKnowledge.answersOf(question, ShippedKnowledge.TODAY)
                                    .get(0));
        }
        assertTrue(asked.contains("mandat"), asked.toString());
    }

    @Test
    void theSecondOfAPairIsAskedOnlyWithTheFirst() {
        String eight = SPOKEN + " souhait=apprendre " + SEEN + " protection=aucune presence=la connait=jamais";
        Situation full = visit("rsa", eight + " besoin=demande caisse=caf age=adulte papiers=francais");
        assertTrue(ids(full).contains("connexion"));
        assertEquals(Optional.empty(), interview.next(full));
    }

    /** Answers every question with its first choice, and returns the core questions that were spoken. */
    private List<Question> spokenWith(Situation start) {
        Situation situation = start;
        for (Optional<Question> next = interview.next(situation); next.isPresent(); next = interview.next(situation)) {
            Question question = next.get();
            situation = situation.answering(
                    question.id(),
                    question.id().equals("urgence")
                            ? new Answer.Choice("non")
                            : ShippedKnowledge.answersOf(question, ShippedKnowledge.TODAY)
                                    .get(0));
        }
        Situation told = situation;
        return knowledge.interview().stream()
                .filter(question ->
                        question.group() != Group.SEEN && question.with().isEmpty())
                .filter(question -> told.answers().get(question.id()) != null)
                .toList();
    }
}

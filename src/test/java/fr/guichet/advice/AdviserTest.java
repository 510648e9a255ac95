package fr.guichet.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Effect;
import fr.guichet.knowledge.MandateType;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What must hold of an advice (design §5): what is done first, under which mandate, and why. */
class AdviserTest extends AdviceBench {

    @Nested
    @DisplayName("A right that starts on the day of the request")
    class Rights {

        private static final List<String> RIGHTS =
                List.of("rsa", "aide-logement", "actualisation-france-travail", "pension-reversion");

        @Test
        void isFiledTodayWithDocumentsToFollow() {
            for (String right : RIGHTS) {
                ProcedureAdvice advice = advise(right, "urgence=non pour_qui=moi pieces=aucune");
                assertEquals(Posture.ACCOMPANY, advice.posture(), right);
                assertTrue(advice.today().contains("Déposer la demande sans attendre les documents."), right);
                assertTrue(advice.later().contains("Envoyer les documents qui manquent."), right);
            }
        }

        @Test
        void isFiledByAChannelThatNeedsNoMailboxWhenThereIsNone() {
            for (String right : RIGHTS) {
                ProcedureAdvice advice = advise(right, "urgence=non pour_qui=moi messagerie=aucune");
                assertFalse(advice.channel().by() == ChannelKind.ONLINE, right);
                assertTrue(advice.today().stream().anyMatch(today -> today.contains("adresse mail")), right);
                assertTrue(advice.today().stream().anyMatch(today -> today.startsWith("Faire ensemble")), right);
            }
        }

        @Test
        void isNeverPutOffForALostMailbox() {
            for (String right : RIGHTS) {
                ProcedureAdvice advice = advise(right, "urgence=non pour_qui=moi messagerie=bloquee telephone=non");
                assertEquals(Posture.ACCOMPANY, advice.posture(), right);
            }
        }

        @Test
        void otherProceduresComeBackWithTheirDocuments() {
            ProcedureAdvice advice = advise("carte-identite", "urgence=non pour_qui=moi pieces=aucune");
            assertEquals(Posture.RETURN, advice.posture());
            assertEquals(Posture.ACCOMPANY, posture("carte-identite", "urgence=48h pour_qui=moi pieces=aucune"));
        }
    }

    @Nested
    @DisplayName("What is missing first is done first")
    class First {

        @Test
        void aMailboxThatDoesNotExistIsTodaysProcedure() {
            ProcedureAdvice advice = advise("declaration-revenus", "pour_qui=moi messagerie=aucune");
            assertEquals(List.of("Créer une adresse mail avec la personne."), advice.today());
            assertTrue(advice.later().contains("Avec la nouvelle adresse : Déclaration de revenus."));
        }

        @Test
        void aMailboxIsNotNeededAtACounterOrOnPaper() {
            ProcedureAdvice advice = advise("deces", "pour_qui=defunt messagerie=aucune");
            assertTrue(advice.today().stream().noneMatch(today -> today.contains("adresse mail")));
        }

        @Test
        void aLostMailboxIsRepairedFirstWhenAPhoneIsThere() {
            ProcedureAdvice advice = advise("carte-grise", "messagerie=bloquee telephone=oui urgence=non");
            assertEquals(Posture.ACCOMPANY, advice.posture());
            assertEquals(List.of("Débloquer la messagerie avec la personne."), advice.today());
        }

        @Test
        void withoutMailboxNorPhoneAndNothingPressingOneComesBack() {
            ProcedureAdvice advice = advise("carte-grise", "messagerie=bloquee telephone=non urgence=non");
            assertEquals(Posture.RETURN, advice.posture());
            assertTrue(advice.later().stream().anyMatch(later -> later.contains("téléphone")));
        }

        @Test
        void whatPressesTakesAnotherChannelInstead() {
            ProcedureAdvice advice = advise("carte-grise", "messagerie=bloquee telephone=non urgence=48h");
            assertEquals(Posture.ACCOMPANY, advice.posture());
            assertEquals(ChannelKind.COUNTER, advice.channel().by());
        }

        @Test
        void withoutANetworkTheNextChannelIsTaken() {
            assertEquals(
                    ChannelKind.PHONE,
                    advise("actualisation-france-travail", "", OFFLINE)
                            .channel()
                            .by());
            assertEquals(
                    ChannelKind.PAPER,
                    advise("declaration-revenus", "", OFFLINE).channel().by());
            assertEquals(
                    Posture.ACCOMPANY,
                    advise("declaration-revenus", "urgence=non", OFFLINE).posture());
        }
    }

    @Nested
    @DisplayName("The mandate")
    class Mandates {

        @Test
        void isThereExactlyWhenSomebodyActs() {
            assertNull(advise("rsa", "autonomie=guidee").mandate());
            assertEquals(
                    new Mandate(MandateType.PAPER, List.of("social"), 182),
                    advise("rsa", CAN_BE_DONE_FOR).mandate());
        }

        @Test
        void isAidantsConnectInAnAuthorisedStructureUnlessThePersonIsFarAway() {
            assertEquals(
                    MandateType.AIDANTS_CONNECT,
                    advise("rsa", CAN_BE_DONE_FOR, AUTHORISED).mandate().type());
            assertEquals(
                    MandateType.PAPER,
                    advise("rsa", CAN_BE_DONE_FOR + " presence=joignable", AUTHORISED)
                            .mandate()
                            .type());
        }

        @Test
        void isADeclaredThirdPartyWhereTheProcedureHasOne() {
            assertEquals(
                    MandateType.DECLARED_THIRD_PARTY,
                    advise("carte-grise", CAN_BE_DONE_FOR, AUTHORISED).mandate().type());
        }

        @Test
        void lastsAsLongAsTheProcedureNeeds() {
            assertEquals(
                    365,
                    advise("declaration-revenus", CAN_BE_DONE_FOR).mandate().days());
            assertEquals(31, advise("aide-logement", CAN_BE_DONE_FOR).mandate().days());
            assertEquals(
                    182,
                    advise("actualisation-france-travail", CAN_BE_DONE_FOR)
                            .mandate()
                            .days());
        }

        @Test
        void ofAVisitUnitesThePerimetersAndTakesTheLongestDuration() {
            Advice advice = adviser.advise(visit("aide-logement declaration-revenus", CAN_BE_DONE_FOR));
            assertEquals(new Mandate(MandateType.PAPER, List.of("logement", "argent"), 365), advice.mandate());
        }
    }

    @Nested
    @DisplayName("A visit of several procedures")
    class Visits {

        @Test
        void takesTheFirstPostureAndTheReasonsOfThoseThatCarryIt() {
            Advice advice = adviser.advise(
                    visit("carte-identite changement-adresse", "pour_qui=moi protection=curatelle_renforcee"));
            assertEquals(Posture.REFER, advice.posture());
            assertEquals(List.of("curateur"), advice.to());
            assertEquals(
                    Posture.ACCOMPANY, advice.of("carte-identite").orElseThrow().posture());
            assertEquals(advice.of("changement-adresse").orElseThrow().reasons(), advice.reasons());
        }

        @Test
        void leavesOutAnExpressProcedure() {
            Advice alone = adviser.advise(visit("attestations", ""));
            assertNull(alone.posture());
            assertTrue(alone.reasons().isEmpty());
            Advice both = adviser.advise(visit("attestations carte-identite", ""));
            assertEquals(Posture.ACCOMPANY, both.posture());
            assertNull(both.of("attestations").orElseThrow().posture());
        }

        @Test
        void withoutAProcedureListensToTheAnswersAlone() {
            assertEquals(
                    Posture.REFER, adviser.advise(visit("", "urgence=danger")).posture());
            assertEquals(
                    Posture.ACCOMPANY,
                    adviser.advise(visit("", CAN_BE_DONE_FOR)).posture());
        }
    }

    @Nested
    @DisplayName("Reasons, prevention, and what would change the advice")
    class Explained {

        @Test
        void reasonsAreNeverEmptyAndOnlyTheDecidingRuleGives() {
            for (String id : knowledge.entries().keySet()) {
                ProcedureAdvice advice = advise(id, "");
                if (advice.posture() != null) {
                    List<Reason> giving = advice.reasons().stream()
                            .filter(reason -> reason.effect() == Effect.GIVES)
                            .toList();
                    assertEquals(1, giving.size(), id);
                    assertEquals(advice.posture(), giving.get(0).posture(), id);
                }
            }
        }

        @Test
        void everyPostureHasItsPrevention() {
            for (Posture posture : Posture.values()) {
                assertFalse(knowledge.postures().get(posture).prevention().isBlank(), posture.code());
            }
            assertEquals(
                    knowledge.postures().get(Posture.RETURN).prevention(),
                    advise("carte-identite", "urgence=non pieces=aucune").prevention());
        }

        @Test
        void missingGesturesWithNothingPressingProposeTheWorkshop() {
            ProcedureAdvice calm = advise("declaration-revenus", "autonomie=guidee urgence=non");
            assertTrue(calm.to().contains("atelier_numerique"));
            assertTrue(calm.later().contains("Proposer un atelier numérique."));
            assertFalse(advise("declaration-revenus", "autonomie=guidee urgence=48h")
                    .to()
                    .contains("atelier_numerique"));
        }

        @Test
        void anAdviceThatOneAnswerWouldFlipIsSlightAndNamesTheAnswer() {
            ProcedureAdvice advice = advise("carte-grise", CAN_BE_DONE_FOR);
            assertFalse(advice.isClear());
            assertTrue(advice.changes().contains(new Change("mandat", "refuse", Posture.ACCOMPANY)));
            ProcedureAdvice decided = advise(
                    "carte-grise",
                    CAN_BE_DONE_FOR + " mandat=accepte pieces=toutes urgence=non"
                            + " messagerie=lisible nir=oui lecture=seul langue=aisee connait=jamais");
            assertTrue(decided.isClear(), decided.changes().toString());
        }

        @Test
        void dangerIsNeverAmongWhatWouldChangeIt() {
            for (String id : knowledge.entries().keySet()) {
                assertTrue(advise(id, "").changes().stream()
                        .noneMatch(change -> change.answer().equals("danger")));
            }
        }
    }

    @Nested
    @DisplayName("What other answers settle")
    class Settled {

        @Test
        void aNearDeadlinePressesEvenWhenNobodySaidSo() {
            Situation unhurried = visit(
                    "declaration-revenus", "urgence=non autonomie=guidee pour_qui=moi protection=aucune domicile=35");
            assertEquals(
                    Posture.ACT,
                    adviser.advise(unhurried.on(LocalDate.of(2026, 5, 27))).posture());
            assertEquals(
                    Posture.ACCOMPANY,
                    adviser.advise(unhurried.on(LocalDate.of(2026, 4, 15))).posture());
        }

        @Test
        void aPastDeadlineDoesNotPress() {
            Situation late = visit(
                    "declaration-revenus", "urgence=non autonomie=guidee pour_qui=moi protection=aucune domicile=35");
            assertEquals(
                    Posture.ACCOMPANY,
                    adviser.advise(late.on(LocalDate.of(2026, 6, 20))).posture());
        }

        @Test
        void tickedDocumentsTellWhetherSomeAreMissing() {
            Situation some = visit("carte-identite", "motif=perimee logement=chez_moi titre=carte")
                    .withInHand(Set.of("photo_identite"));
            assertTrue(rules(adviser.advise(some).procedures().get(0)).contains("documents_a_completer"));
        }
    }
}

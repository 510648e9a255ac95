package fr.guichet.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Effect;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.MandateType;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Role;
import fr.guichet.knowledge.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What must hold of an advice (design §5), sentence by sentence. */
class AdviserTest {

    private static final String CAN_BE_DONE_FOR =
            "pour_qui=moi protection=aucune autonomie=guidee souhait=deleguer identifiants=oui telephone=oui";
    private static final Desk VOLUNTEER = new Desk(Role.VOLUNTEER, false, true, false, "");
    private static final Desk OFFLINE = new Desk(Role.COUNSELLOR, false, false, false, "");
    private static final Desk AUTHORISED = new Desk(Role.FRANCE_SERVICES, true, true, false, "");

    private final KnowledgeBase knowledge = ShippedKnowledge.open();
    private final Adviser adviser = new Adviser(knowledge);

    private Situation visit(String procedures, String answers) {
        return ShippedKnowledge.visit(knowledge, procedures, answers);
    }

    private ProcedureAdvice advise(String procedure, String answers) {
        return advise(procedure, answers, Desk.DEFAULT);
    }

    private ProcedureAdvice advise(String procedure, String answers, Desk desk) {
        return adviser.advise(visit(procedure, answers).withDesk(desk))
                .procedures()
                .get(0);
    }

    private Posture posture(String procedure, String answers) {
        return advise(procedure, answers).posture();
    }

    private static List<String> rules(ProcedureAdvice advice) {
        return advice.reasons().stream().map(Reason::rule).toList();
    }

    @Nested
    @DisplayName("Stops send away only when nothing can be done here")
    class Stops {

        @Test
        void dangerGoesFirstWhateverElseWasSaid() {
            ProcedureAdvice advice = advise("rsa", CAN_BE_DONE_FOR + " urgence=danger");
            assertEquals(Posture.REFER, advice.posture());
            assertTrue(advice.to().containsAll(List.of("samu_social", "violences_femmes", "prevention_suicide")));
            assertTrue(advice.isClear());
        }

        @Test
        void aMinorAloneIsReferredAndOneWithAParentIsNot() {
            assertEquals(Posture.REFER, posture("carte-identite", "pour_qui=enfant presence=la"));
            assertEquals(Posture.ACCOMPANY, posture("carte-identite", "pour_qui=enfant presence=avec_representant"));
        }

        @Test
        void tutelleIsReferredToTheGuardianUnlessTheGuardianIsThere() {
            ProcedureAdvice advice = advise("carte-identite", "pour_qui=moi protection=tutelle presence=la");
            assertEquals(Posture.REFER, advice.posture());
            assertEquals(List.of("tuteur"), advice.to());
            assertEquals(
                    Posture.ACCOMPANY,
                    posture("carte-identite", "pour_qui=moi protection=tutelle presence=avec_representant"));
        }

        @Test
        void theHeirOfADeadPersonIsAccompaniedAndTheAccountNeverOpened() {
            ProcedureAdvice advice = advise("deces", "pour_qui=defunt autonomie=guidee urgence=48h");
            assertEquals(Posture.ACCOMPANY, advice.posture());
            assertTrue(advice.to().contains("notaire"));
            assertTrue(advice.reasons().stream()
                    .anyMatch(reason ->
                            reason.effect() == Effect.FORBIDS && reason.act().equals("compte_defunt")));
        }

        @Test
        void aChildsPapersAreMadeWithTheParent() {
            ProcedureAdvice advice =
                    advise("carte-identite", "pour_qui=enfant presence=avec_representant autonomie=guidee urgence=48h");
            assertEquals(Posture.ACCOMPANY, advice.posture());
            assertNull(advice.mandate());
        }

        @Test
        void curatelleAndSauvegardeForbidActingAndKeepTheHelp() {
            for (String protection : List.of("sauvegarde", "curatelle", "curatelle_renforcee", "habilitation")) {
                String answers = CAN_BE_DONE_FOR.replace("protection=aucune", "protection=" + protection);
                assertEquals(Posture.ACCOMPANY, posture("carte-grise", answers), protection);
            }
        }

        @Test
        void reinforcedCuratelleSendsMoneyToTheCuratorAndNothingElse() {
            ProcedureAdvice money = advise("rsa", "pour_qui=moi protection=curatelle_renforcee");
            assertEquals(Posture.REFER, money.posture());
            assertEquals(List.of("curateur"), money.to());
            assertEquals(Posture.ACCOMPANY, posture("carte-identite", "pour_qui=moi protection=curatelle_renforcee"));
            assertEquals(
                    Posture.ACCOMPANY,
                    posture("rsa", "pour_qui=moi protection=curatelle_renforcee presence=avec_representant"));
        }

        @Test
        void aReservedSignatureForbidsActingAndIsNotAReferral() {
            ProcedureAdvice advice = advise("surendettement", CAN_BE_DONE_FOR);
            assertEquals(Posture.ACCOMPANY, advice.posture());
            assertTrue(rules(advice).contains("signature_personnelle"));
        }

        @Test
        void aLegalPresenceForbidsActingAndIsNotAReferral() {
            for (String procedure : List.of("carte-identite", "titre-sejour")) {
                ProcedureAdvice advice = advise(procedure, CAN_BE_DONE_FOR);
                assertEquals(Posture.ACCOMPANY, advice.posture(), procedure);
                assertTrue(rules(advice).contains("presence_obligatoire"), procedure);
            }
        }

        @Test
        void aVolunteerNeverActs() {
            ProcedureAdvice advice = advise("rsa", CAN_BE_DONE_FOR + " urgence=coupure", VOLUNTEER);
            assertEquals(Posture.ACCOMPANY, advice.posture());
            assertTrue(advice.to().contains("france_services"));
        }
    }

    @Nested
    @DisplayName("No definitive social-security number")
    class NoNumber {

        @Test
        void closesFranceConnectAndSendsToTheFundAndTheProcedureGoesOnByAnotherChannel() {
            for (String nir : List.of("non", "provisoire")) {
                ProcedureAdvice advice = advise("retraite", "pour_qui=moi nir=" + nir);
                assertEquals(Posture.ACCOMPANY, advice.posture());
                assertEquals(ChannelKind.PAPER, advice.channel().by());
                assertTrue(advice.to().contains("cpam"));
                assertTrue(rules(advice).containsAll(List.of("sans_nir", "autre_chemin_sans_nir")));
            }
        }

        @Test
        void leavesTheSitesOwnAccountOpen() {
            assertEquals(
                    ChannelKind.ONLINE,
                    advise("carte-grise", "nir=provisoire").channel().by());
        }

        @Test
        void takesPaperForTheRsaOfARefugee() {
            ProcedureAdvice advice = advise("rsa", "nir=provisoire besoin=demande papiers=refugie caisse=caf");
            assertEquals(ChannelKind.PAPER, advice.channel().by());
            assertEquals(List.of("cpam"), advice.to());
        }

        @Test
        void sendsAFarmWorkerToTheMsaAndAWidowAbroadToTheCarsat() {
            assertEquals(List.of("msa"), advise("rsa", "nir=non caisse=msa").to());
            assertEquals(
                    List.of("carsat"),
                    advise("pension-reversion", "nir=non residence=etranger").to());
        }
    }

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
    @DisplayName("Unknown is never yes")
    class Unknown {

        @Test
        void doesNotLiftAStop() {
            assertEquals(Posture.REFER, posture("carte-identite", "pour_qui=proche protection=tutelle presence=nsp"));
            assertEquals(Posture.REFER, posture("rsa", "pour_qui=moi protection=curatelle_renforcee presence=nsp"));
        }

        @Test
        void protectionAndPourQuiMustBeKnownToAct() {
            assertEquals(Posture.ACT, posture("carte-grise", CAN_BE_DONE_FOR));
            for (String unknown : List.of("protection=nsp", "")) {
                assertEquals(
                        Posture.ACCOMPANY,
                        posture("carte-grise", CAN_BE_DONE_FOR.replace("protection=aucune", unknown)));
            }
            for (String unknown : List.of("pour_qui=nsp", "")) {
                assertEquals(
                        Posture.ACCOMPANY, posture("carte-grise", CAN_BE_DONE_FOR.replace("pour_qui=moi", unknown)));
            }
        }

        @Test
        void anotherPersonMustBeThereOrReachable() {
            String answers = CAN_BE_DONE_FOR.replace("pour_qui=moi", "pour_qui=proche");
            assertEquals(Posture.ACCOMPANY, posture("carte-grise", answers));
            assertEquals(Posture.ACCOMPANY, posture("carte-grise", answers + " presence=nsp"));
            assertEquals(Posture.ACCOMPANY, posture("carte-grise", answers + " presence=absente"));
            assertEquals(Posture.ACT, posture("carte-grise", answers + " presence=la"));
            assertEquals(Posture.ACT, posture("carte-grise", answers + " presence=joignable"));
        }

        @Test
        void aDoubtAboutTheMandateIsARefusal() {
            assertEquals(Posture.ACT, posture("carte-grise", CAN_BE_DONE_FOR + " mandat=accepte"));
            assertEquals(Posture.ACCOMPANY, posture("carte-grise", CAN_BE_DONE_FOR + " mandat=refuse"));
            assertEquals(Posture.ACCOMPANY, posture("carte-grise", CAN_BE_DONE_FOR + " mandat=nsp"));
        }

        @Test
        void whoDoesNotKnowWhetherItPressesIsNotPutOff() {
            assertEquals(Posture.RETURN, posture("carte-identite", "pieces=aucune"));
            assertEquals(Posture.ACCOMPANY, posture("carte-identite", "pieces=aucune urgence=nsp"));
            assertEquals(Posture.ACCOMPANY, posture("carte-grise", "messagerie=bloquee telephone=non urgence=nsp"));
        }

        @Test
        void sendsNobodyAwayByItself() {
            for (String id : knowledge.entries().keySet()) {
                Situation unsure = visit(id, "");
                for (var question : knowledge.questions(List.of(id))) {
                    unsure = unsure.answering(question.id(), Answer.Blank.DONT_KNOW);
                }
                Posture posture = adviser.advise(unsure).posture();
                assertTrue(posture == Posture.ACCOMPANY || posture == null, id + " : " + posture);
            }
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

    @Nested
    @DisplayName("An official sheet: what is not known of it is unknown")
    class Sheets {

        private final Adviser withSheets = new Adviser(knowledge.withSheets(id -> sheet(id)));

        private ProcedureAdvice sheetAdvice(String answers, Desk desk) {
            return withSheets
                    .advise(visit("", answers).forProcedures(List.of("F1")).withDesk(desk))
                    .procedures()
                    .get(0);
        }

        @Test
        void nobodyActs() {
            ProcedureAdvice advice = sheetAdvice(CAN_BE_DONE_FOR + " urgence=48h", AUTHORISED);
            assertEquals(Posture.ACCOMPANY, advice.posture());
            assertTrue(rules(advice).contains("delegation_inconnue"));
        }

        @Test
        void missingDocumentsSendNobodyAwaySinceTheRightMayStartToday() {
            assertEquals(
                    Posture.ACCOMPANY,
                    sheetAdvice("urgence=non pieces=aucune", Desk.DEFAULT).posture());
        }

        @Test
        void theStopsHoldAllTheSame() {
            assertEquals(
                    Posture.REFER,
                    sheetAdvice("protection=tutelle", Desk.DEFAULT).posture());
            assertEquals(
                    Posture.ACCOMPANY,
                    sheetAdvice("protection=curatelle_renforcee", Desk.DEFAULT).posture());
        }

        @Test
        void itsOnlySiteIsClosedWithoutANetworkOrWithoutANumber() {
            assertEquals(Posture.RETURN, sheetAdvice("urgence=non", OFFLINE).posture());
            ProcedureAdvice noNumber = sheetAdvice("nir=non", Desk.DEFAULT);
            assertEquals(Posture.REFER, noNumber.posture());
            assertEquals("cpam", noNumber.to().get(0));
        }

        private static Optional<Node> sheet(String id) {
            String json =
                    """
                    {"genre": "fiche", "titre": "Une fiche", "theme": "justice", "resume": "Une fiche.",
                     "canaux": [{"par": "en_ligne", "connexion": ["france_connect"]}],
                     "pieces": [{"id": "acte", "texte": "Un acte"}]}
                    """;
            try (var parser = new JsonFactory().createParser(json)) {
                return id.equals("F1") ? Optional.of(Node.read(parser, "F1")) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

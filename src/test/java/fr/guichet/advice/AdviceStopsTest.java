package fr.guichet.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.Effect;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What must hold of an advice (design §5): what forbids, what sends away, and what is not known. */
class AdviceStopsTest extends AdviceBench {

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

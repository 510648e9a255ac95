package fr.guichet.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.interview.Asked;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Exercise;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import fr.guichet.visit.Rehearsal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An exercise on the screen")
class ExerciseTest {

    private static final String STRANGER = "Awa ne demande pas cela. Relisez ses mots, et cherchez encore.";

    static List<Exercise> exercises() {
        return ShippedKnowledge.open().exercises();
    }

    /** At the first question of Awa, who came for a card. */
    private static Stage interview() {
        return FrameTest.awa().type("carte").press(Key.Named.ENTER).type("e");
    }

    @Test
    void startsFromTheListAndComesBackToIt() {
        Stage stage = Stage.little().practising("").press(Key.Named.ENTER);
        assertTrue(stage.frame().has("Awa : « Ma carte d'identité est périmée. »"));
        stage.type("carte").press(Key.Named.ENTER).type("e4c1");
        stage.press(Key.control('n')).type("o");
        assertEquals(new Page.People(0), stage.model.page());
        assertEquals(Rehearsal.OVER, stage.model.message());
        assertTrue(stage.frame().has("> [x] Awa"), "their advice was read");
        assertTrue(stage.frame().has("  [ ] Léon"));
        assertEquals(
                0,
                stage.press(Key.control('q')).effects(Effect.Quit.class).get(0).status());
    }

    @Test
    void theEndOfTheVisitComesBackToTheListToo() {
        Stage stage = interview().type("4c1t1o");
        assertEquals(Place.PEOPLE, stage.model.page().place());
        assertEquals(Rehearsal.OVER, stage.model.message());
    }

    @Test
    void onTheListOnlyAPersonCanBeChosen() {
        Stage stage = Stage.little().practising("");
        for (Key key : List.of(Key.function(3), Key.function(7), Key.control('p'), Key.control('n'))) {
            assertEquals(Place.PEOPLE, stage.press(key).model.page().place(), key::label);
            assertFalse(stage.model.message().isEmpty(), key::label);
            assertNull(stage.model.dialog(), key::label);
        }
        assertEquals(Place.HELP, stage.type("?").model.page().place());
        assertEquals(Place.PEOPLE, stage.press(Key.Named.ESCAPE).model.page().place());
    }

    @Test
    void onlyWhatThePersonCameForJoinsTheVisit() {
        Stage stage = FrameTest.awa().type("loyer").press(Key.Named.ENTER);
        assertEquals(STRANGER, stage.model.message());
        assertEquals(STRANGER, stage.type("e").model.message());
        assertEquals(STRANGER, stage.type("m").model.message());
        assertEquals(List.of(), stage.procedures());
        stage.press(Key.Named.ESCAPE, Key.Named.ESCAPE, Key.Named.ENTER);
        assertEquals("Trouvée : Awa vient pour cela. « e » commence l'entretien.", stage.model.message());
        assertEquals(List.of("carte"), stage.type("e").procedures());
    }

    @Test
    void aLifeEventOpensNothingThatThePersonDidNotComeFor() {
        Stage stage = FrameTest.awa().type("premier appartement").press(Key.Named.ENTER);
        assertEquals(Place.LIFE, stage.model.page().place());
        assertEquals(STRANGER, stage.type("m").model.message());
        assertEquals(List.of(), stage.procedures());
    }

    @Test
    void theAnswerIsWrittenAndWhatWasMisheardIsSaid() {
        Stage stage = interview();
        assertTrue(stage.frame().has("Awa : « Non, rien ne presse. »"));
        assertEquals(
                "Est-ce bien cela ? Awa : « Non, rien ne presse. »",
                stage.type("1").model.message());
        assertEquals("", stage.press(Key.Named.BACK_TAB).type("4").model.message());
        assertEquals(
                "Est-ce bien cela ? Vous voyez : Elle tape sans regarder le clavier.",
                stage.type("f").model.message());
    }

    @Test
    void noWayToTheAdviceBeforeTheCounsellorsOwnPosture() {
        for (Key key : List.of(
                Key.sign('c'), Key.sign('l'), Key.sign('t'), Key.function(5), Key.function(6), Key.function(8))) {
            Stage stage = interview();
            assertFalse(stage.frame().has("Faire avec"), "the panel does not tell it");
            stage.press(key);
            assertInstanceOf(Dialog.Judge.class, stage.model.dialog(), key::label);
            assertEquals(
                    Place.INTERVIEW, stage.press(Key.Named.ESCAPE).model.page().place());
            assertEquals(Place.ADVICE, stage.press(key).type("0").model.page().place());
        }
    }

    @Test
    void bothPosturesStandSideBySideWithWhatWasNotAsked() {
        Stage stage = interview().type("4c").press(Key.Named.DOWN, Key.Named.ENTER);
        List<String> lines = stage.frame().lines();
        assertTrue(lines.get(2).matches("Vous {10,}L'avis"), lines.get(2));
        assertEquals("Faire pour la personne, avec son accord La personne fait, avec la feuille", lines.get(3));
        assertEquals("écrit", lines.get(4));
        assertTrue(stage.frame().has("Avec ce que vous avez demandé, l'avis serait : faire avec la personne."));
        assertTrue(stage.frame().has("À retenir"));
        assertTrue(stage.frame().has("Raison : La personne sait faire"));
    }

    @Test
    void nothingIsSavedCountedOrTakenUp() {
        Stage stage = interview().type("4ab").press(Key.control('p'));
        stage.type("c1lt").type("f1o").happen(new Event.Expired());
        assertTrue(stage.effects.stream().noneMatch(Effect::isKept), () -> stage.effects.toString());
        assertEquals(Place.PEOPLE, stage.model.page().place());
        Stage fiche = FrameTest.awa().type("carte").press(Key.Named.ENTER).type("n");
        assertNull(fiche.model.dialog(), "no note of the desk either");
        assertEquals(Coach.NOTHING_KEPT, fiche.model.message());
    }

    @Test
    void everyPaperIsMarked() {
        Stage stage = FrameTest.awa().type("carte").press(Key.Named.ENTER).type("i");
        stage.type("e4c1li").type("g").type("i").type("a ").type("i").type("!i");
        List<Effect.Print> prints = stage.effects(Effect.Print.class);
        assertEquals(5, prints.size());
        for (Effect.Print print : prints) {
            for (String page : print.text().split("\f", -1)) {
                assertTrue(page.startsWith("EXERCICE"), page);
            }
        }
        stage.press(Key.Named.ESCAPE)
                .type("s")
                .press(Key.control('u'))
                .type("a.html")
                .press(Key.Named.ENTER);
        stage.type("as").press(Key.control('u')).type("b.html").press(Key.Named.ENTER);
        List<Effect.Write> pages = stage.effects(Effect.Write.class);
        assertEquals(2, pages.size());
        pages.forEach(page -> assertTrue(page.sheet().contains("\">EXERCICE</p>"), page::sheet));
    }

    @Test
    void theCodeOfAnotherVisitIsNotTakenUp() {
        Stage stage = FrameTest.awa().type("1d aide-logement X").press(Key.Named.ENTER);
        assertEquals(List.of(), stage.procedures());
    }

    @Test
    void theHiddenScreenComesBackToThePerson() {
        Stage stage = interview().happen(new Event.Idle()).type("xo");
        assertTrue(stage.frame().has("Awa : « Non, rien ne presse. »"));
        stage.happen(new Event.Idle()).type("xn");
        assertEquals(Place.PEOPLE, stage.model.page().place());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void whoeverAsksEverythingAgreesWithTheAdvice(Exercise exercise) {
        Stage stage = Stage.real().practising(exercise.id()).press(Key.Named.ENTER);
        stage.type("e");
        for (int i = 0; i < 80; i++) {
            Optional<Question> next = next(stage);
            if (next.isEmpty()) {
                break;
            }
            answer(stage, next.get());
        }
        stage.type("c").type(Integer.toString(1 + Rehearsal.POSTURES.indexOf(exercise.posture())));
        List<String> lines = stage.frame().lines();
        assertTrue(String.join("\n", lines).contains("Vous et l'avis, c'est pareil."), stage.frame()::text);
        assertFalse(stage.frame().has("Avec ce que vous avez demandé"), stage.frame()::text);
        assertTrue(lines.get(0).startsWith("EXERCICE · Conseil"), lines.get(0));
    }

    /** What is asked next, or seen and not yet ticked. */
    private static Optional<Question> next(Stage stage) {
        Optional<Question> asked = InterviewRows.shown(stage.model.findings(), (Page.Interview) stage.model.page())
                .map(Asked::question);
        return asked.isPresent()
                ? asked
                : InterviewRows.seen(stage.model.findings()).stream()
                        .filter(question -> stage.answer(question.id()) == null)
                        .findFirst();
    }

    /** With the keys of a counsellor who listens. */
    private static void answer(Stage stage, Question question) {
        Answer answer = stage.model.seat().played().rehearsal().answer(question);
        for (InterviewRows.Tick tick : InterviewRows.ticks(stage.model.findings())) {
            if (tick.question().equals(question.id()) && answer.matches(tick.choice())) {
                stage.press(Key.sign(tick.letter()));
                return;
            }
        }
        boolean chosen = false;
        for (int i = 0; i < question.listedChoices().size(); i++) {
            if (answer.isKnown()
                    && answer.matches(question.listedChoices().get(i).id())) {
                stage.press(Key.sign((char) ('1' + i)));
                chosen = true;
            }
        }
        if (!chosen) {
            stage.type("0");
        } else if (question.type() == QuestionType.SEVERAL) {
            stage.press(Key.Named.TAB);
        }
    }
}

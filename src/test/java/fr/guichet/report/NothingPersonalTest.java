package fr.guichet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Nothing personal gets in the report")
class NothingPersonalTest {

    private final KnowledgeBase knowledge = ShippedKnowledge.open();

    @TempDir
    Path state;

    @Test
    void whateverIsAnsweredTheFileHoldsOnlyWordsOfItsOwn() throws IOException {
        Register register = new Register(state, Reporting.DEFAULT, () -> YearMonth.of(2026, 11));
        int visits = 0;
        for (String id : knowledge.entries().keySet()) {
            for (int turn = 0; turn < 3; turn++) {
                Situation told = answeringEverything(id, turn);
                register.record(Activity.of(knowledge, told, 17, Outcome.SETTLED, PlaceKind.DESK), Audience.NONE);
                visits++;
            }
        }
        String kept = Files.readString(state.resolve("bilan/2026-11.txt"));
        assertEquals(visits, kept.lines().count());
        Set<String> foreign = new TreeSet<>();
        for (String word : kept.split("[;|\\n]+", -1)) {
            if (!vocabulary().contains(word)) {
                foreign.add(word);
            }
        }
        assertEquals(Set.of(""), foreign);
    }

    @Test
    void dangerIsCountedAsIfItHadNotBeenSaid() {
        Situation calm = ShippedKnowledge.visit(knowledge, "rsa", "pour_qui=moi autonomie=partielle");
        Situation danger = calm.answering("urgence", new Answer.Choice("danger"));
        assertEquals(of(calm), of(danger));
        int dangers = 0;
        for (String id : knowledge.entries().keySet()) {
            for (Question question : knowledge.require(id).questions()) {
                for (Question.Choice choice : question.choices()) {
                    if (choice.id().equals("danger")) {
                        dangers++;
                        Situation without = ShippedKnowledge.visit(knowledge, id, "");
                        assertEquals(
                                of(without), of(without.answering(question.id(), new Answer.Choice("danger"))), id);
                    }
                }
            }
        }
        assertTrue(dangers > 0, "le contenu a au moins un choix danger");
    }

    @Test
    void aGuardianIsNotAReferral() {
        Situation guarded =
                ShippedKnowledge.visit(knowledge, "rsa", "pour_qui=moi protection=tutelle presence=la urgence=non");
        assertFalse(of(guarded).referrals().contains("tuteur"), of(guarded)::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marie Dupont",
                "2 84 05 35 238 014 22",
                "marie@exemple.fr",
                "0612345678",
                "née le 3 mai",
                ";",
                "|"
            })
    void aNameOrANumberCannotBeBuiltIn(String personal) {
        assertThrows(IllegalArgumentException.class, () -> visit(personal, "ccas", "", "accompagner", "aucun"));
        assertThrows(IllegalArgumentException.class, () -> visit("rsa", personal, "", "accompagner", "aucun"));
        assertThrows(IllegalArgumentException.class, () -> visit("rsa", "ccas", personal, "accompagner", "aucun"));
        assertThrows(IllegalArgumentException.class, () -> visit("rsa", "ccas", "", personal, "aucun"));
        assertThrows(IllegalArgumentException.class, () -> visit("rsa", "ccas", "", "accompagner", personal));
    }

    private Activity of(Situation situation) {
        return Activity.of(knowledge, situation, 10, null, PlaceKind.DESK);
    }

    /** Days, years and départements included, a different answer each turn. */
    private Situation answeringEverything(String id, int turn) {
        Situation told = ShippedKnowledge.visit(knowledge, id, "");
        for (Question question : knowledge.questions(List.of(id))) {
            List<Answer> answers = ShippedKnowledge.answersOf(question, ShippedKnowledge.TODAY);
            told = told.answering(question.id(), answers.get(turn % answers.size()));
        }
        return told;
    }

    private Set<String> vocabulary() {
        Set<String> words = new TreeSet<>(knowledge.entries().keySet());
        knowledge.contacts().values().stream()
                .filter(contact -> !contact.personal())
                .forEach(contact -> words.add(contact.id()));
        for (fr.guichet.knowledge.Theme theme : fr.guichet.knowledge.Theme.values()) {
            words.add(theme.code());
        }
        for (fr.guichet.knowledge.Posture posture : fr.guichet.knowledge.Posture.values()) {
            words.add(posture.code());
        }
        words.addAll(Activity.AUTONOMY.values());
        words.addAll(Set.of(
                "visite", "lieu_activite", "aucun", "aidants_connect", "papier", "tiers_declare", "30", "regle"));
        return words;
    }

    private static Activity visit(String procedure, String referral, String autonomy, String posture, String mandate) {
        return new Activity(
                PlaceKind.DESK,
                List.of("justice"),
                List.of(procedure),
                posture,
                mandate,
                15,
                null,
                List.of(referral),
                autonomy);
    }

    @Test
    void traitsAreOfFixedListsOnly() {
        assertEquals(null, Audience.Trait.AGE.band("Marie"));
        assertEquals(Map.of(), Audience.NONE.said());
    }
}

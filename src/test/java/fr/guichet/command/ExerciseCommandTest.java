package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("guichet entrainement")
class ExerciseCommandTest {

    private static final String OVER = "Fin de l'exercice. Rien n'est gardé.";

    @TempDir
    Path home;

    static List<Exercise> exercises() {
        return ShippedKnowledge.open().exercises();
    }

    @Test
    void listsEightPeopleWhoTeachEveryPosture() {
        List<Exercise> exercises = exercises();
        assertEquals(8, exercises.size());
        Run.Result listed = Run.in(home).guichet("entrainement");
        assertEquals(0, listed.code());
        Set<String> postures = new HashSet<>();
        for (Exercise exercise : exercises) {
            assertTrue(listed.out().contains(exercise.id() + " : « " + exercise.says() + " »"), exercise.id());
            postures.add(exercise.posture().code());
        }
        assertEquals(Set.of("accompagner", "faire", "autonomie", "revenir", "orienter"), postures);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void playsEachWithEveryQuestionAsked(Exercise exercise) {
        Run.Result played = Run.in(home)
                .with("TERM", "dumb")
                .typing("\n" + "\n".repeat(40) + "\n")
                .guichet("entrainement", exercise.id());
        assertEquals(0, played.code(), played.err());
        assertTrue(played.err().contains("Tout est demandé."), played.err());
        assertTrue(played.err().contains("À retenir :"), played.err());
        assertFalse(played.err().contains("Avec ce que vous avez demandé, l'avis serait"), played.err());
        assertFalse(played.err().contains("« Je ne sais pas. »"), played.err());
        assertTrue(played.err().endsWith(OVER + "\n"), played.err());
        assertEveryPageIsMarked(played.out());
        assertNothingIsKept();
    }

    @Test
    void comparesWithTheCounsellorAndTellsWhichQuestionWasMissing() {
        Run.Result played = Run.in(home).typing("carte d'identité\nfini\n1\n\n").guichet("entrainement", "lina");
        assertTrue(played.err().contains("Trouvée.\nDémarche : Carte nationale d'identité.\n"), played.err());
        assertTrue(
                played.err()
                        .contains("Vous : faire avec la personne. L'avis : revenir un autre jour. Lisez les raisons, et"
                                + " parlez-en à plusieurs.\n"
                                + "Avec ce que vous avez demandé, l'avis serait : faire avec la personne.\n"
                                + "Une question de plus le change : Documents sur place, en papier ou en photo\n"),
                played.err());
        Run.Result agreed = Run.in(home).typing("\nfini\n4\n").guichet("entrainement", "lina");
        assertTrue(agreed.err().contains("Vous et l'avis, c'est pareil : revenir un autre jour."), agreed.err());
    }

    @Test
    void asksWhatTheCounsellorChoosesAndOpensTheBag() {
        Run.Result played =
                Run.in(home).typing("licorne\n\nliste\n2\n99\nsac\nquitter\n").guichet("entrainement", "fatou");
        assertTrue(played.err().contains("Elle n'est pas parmi les premières."), played.err());
        assertTrue(played.err().contains("Vous : La démarche, c'est pour vous ?\nFatou : « Oui, c'est pour moi."));
        assertTrue(played.err().contains("Ce n'est pas compris. Tapez liste pour voir les numéros."));
        assertTrue(played.err().contains("Dans le sac : Pièce d'identité"), played.err());
        assertTrue(played.err().endsWith(OVER + "\n"));
        assertEquals("", played.out());
    }

    @Test
    void saysThatItIsAnExerciseAtEveryPrompt() {
        Run.Result played = Run.in(home).typing("\n\nfini\n\n\n").guichet("entrainement", "marcel");
        List<String> prompts = played.err()
                .lines()
                .filter(line -> line.endsWith(" :") && line.contains("Entrée"))
                .toList();
        assertEquals(5, prompts.size(), played.err());
        prompts.forEach(prompt -> assertTrue(prompt.startsWith("EXERCICE, "), prompt));
    }

    @Test
    void marksEveryPageOfTheSheetAloneToo() {
        for (Exercise exercise : exercises()) {
            assertEveryPageIsMarked(Run.in(home)
                    .guichet("entrainement", exercise.id(), "--feuille")
                    .out());
            assertEveryPageIsMarked(Run.in(home)
                    .guichet("entrainement", exercise.id(), "--feuille", "--gros")
                    .out());
            String html = Run.in(home)
                    .guichet("entrainement", exercise.id(), "--feuille", "--format", "html")
                    .out();
            assertTrue(html.contains("<title>EXERCICE : Votre feuille de route</title>"), html);
            assertTrue(html.contains("\">EXERCICE</p>") && html.contains("position:fixed"), html);
        }
        assertNothingIsKept();
    }

    @Test
    void savesTheSheetMarked() throws java.io.IOException {
        Path file = home.resolve("feuille.txt");
        Run.in(home).typing("\nfini\n\nf " + file + "\n\n").guichet("entrainement", "odette");
        assertEveryPageIsMarked(Files.readString(file));
    }

    @Test
    void namesWhoIsThereWhenAskedForAnother() {
        Run.Result unknown = Run.in(home).guichet("entrainement", "fatu");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("vouliez-vous dire « fatou » ?"), unknown.err());
        assertEquals(
                2,
                Run.in(home)
                        .guichet("entrainement", "fatou", "--format", "html")
                        .code());
    }

    private static void assertEveryPageIsMarked(String sheet) {
        for (String page : sheet.split("\f")) {
            assertTrue(page.startsWith("EXERCICE : "), page);
        }
    }

    /** No draft, no count, no history. */
    private void assertNothingIsKept() {
        try (Stream<Path> kept = Files.walk(home)) {
            assertEquals(
                    List.of(),
                    kept.filter(Files::isRegularFile)
                            .filter(file -> file.toString().contains("/state/")
                                    || file.toString().contains("/data/")
                                    || file.toString().contains("/share/"))
                            .toList());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.checklist.VisitCode;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.print.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paper first: what is printed to be filled in by pen can be typed back. */
class PaperFormsTest {

    private static final Pattern QUESTION = Pattern.compile("- (\\d+)\\. .*");
    private static final Pattern LETTER = Pattern.compile("(?:^| )([a-z])\\)");

    @TempDir
    private Path home;

    @Test
    void theFormsReadAsTheyWereReviewed() throws IOException {
        Golden.check(
                "formulaires/papier.txt",
                run("questions", "carte-essai", "--papier").out());
        Golden.check(
                "formulaires/papiers-voles.txt",
                new PaperForm(ShippedKnowledge.open()).render(List.of("papiers-voles")));
        Golden.check("formulaires/auto.txt", run("questions", "--auto").out());
        Golden.check(
                "formulaires/auto-carte.txt",
                run("questions", "carte-essai", "--auto").out());
        assertTrue(run("questions", "carte-essai", "--auto").lines().size() <= 24, "half a page");
    }

    @Test
    void everyLetterOfThePaperFormCanBeTypedBack() {
        KnowledgeBase knowledge = ShippedKnowledge.open();
        VisitCode codes = new VisitCode(knowledge);
        List<String> failures = new ArrayList<>();
        for (String id : List.of("carte-identite", "rsa", "deces", "titre-sejour")) {
            boolean interview = true;
            int number = 0;
            for (String line : new PaperForm(knowledge).render(List.of(id)).split("\n")) {
                interview &= !line.endsWith(" : " + id);
                Matcher question = QUESTION.matcher(line);
                if (question.matches()) {
                    number = Integer.parseInt(question.group(1));
                }
                Matcher letter = LETTER.matcher(line);
                while (letter.find()) {
                    String answer = number + letter.group(1);
                    String code = interview ? answer + " " + id : id + " " + answer;
                    if (!codes.decode(code).misfits().isEmpty()) {
                        failures.add(code);
                    }
                }
            }
            assertTrue(number > 0);
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void theLineOfAPaperFormGivesTheAdviceAndTheSheet() {
        Run.Result sheet = run("liste", "--code", "4a carte-essai 1a");
        assertEquals(0, sheet.code(), sheet.err());
        assertTrue(sheet.out().startsWith("Votre feuille de route"), sheet.out());
        assertEquals(0, run("conseil", "--code", "4a 2? carte-essai 1?").code());
        assertEquals(3, run("liste", "--code", "4a").code(), "no procedure in it");
    }

    @Test
    void theLineOfTheHalfPageSaysWhatToDoFirst() {
        String all = "1a 2a 3a 4a 5a 6a 7a 8a 9a 10a 11a 12a";
        Run.Result alone = auto(all);
        assertTrue(alone.out().startsWith("Conseil : Faire seul"), alone.out());
        assertTrue(alone.out().contains("Votre feuille de route"), alone.out());
        Run.Result workshop = auto(all.replace("1a 2a", "1c 2c"));
        assertTrue(workshop.out().startsWith("Conseil : D'abord l'atelier"), workshop.out());
        assertFalse(workshop.out().contains("Votre feuille de route"));
        assertEquals(2, auto("13a").code());
        assertEquals(alone.out(), run("questions", "carte-essai", "--auto", all).out(), "the line between quotes");
    }

    private Run.Result auto(String line) {
        List<String> words = new ArrayList<>(List.of("questions", "carte-essai", "--auto"));
        words.addAll(List.of(line.split(" ")));
        return run(words.toArray(String[]::new));
    }

    private Run.Result run(String... arguments) {
        return Run.in(home).onSmallKnowledge().guichet(arguments);
    }
}

package fr.guichet.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real knowledge, by line: whoever does what each prompt says reaches the sheet. */
class EveryProcedureByLineTest {

    private static final int MOST_PROMPTS = 80;

    static Stream<String> procedures(@TempDir Path state) {
        return LineDesk.real(state).guide.knowledge().entries().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    void doingWhatEachPromptSaysLeadsToTheSheet(String procedure, @TempDir Path state) {
        Obedient person = new Obedient(new Random(procedure.hashCode()));
        LineDesk.real(state).interview(person).run(List.of(procedure));
        assertEquals(1, person.pages.size(), person.said.toString());
        assertTrue(person.pages.get(0).contains("Pour reprendre ici"), person.pages.get(0));
        assertEquals(
                List.of(),
                person.said.stream()
                        .filter(line -> line.startsWith("Ce n'est pas compris"))
                        .toList());
        assertEquals(
                List.of(),
                person.said.stream().filter(EveryProcedureByLineTest::isDrawn).toList());
    }

    /** Frames, colours and columns say nothing to somebody who listens. */
    private static boolean isDrawn(String line) {
        return line.chars().anyMatch(c -> c == 0x1b || c >= 0x2500 && c < 0x2600) || line.contains("   ");
    }

    /** Types one of the things that the prompt offers. */
    private static final class Obedient implements Talk {

        private static final Pattern UP_TO = Pattern.compile("de 1 à (\\d+)");

        private final Random random;
        private final List<String> said = new ArrayList<>();
        private final List<String> pages = new ArrayList<>();
        private int asked;

        Obedient(Random random) {
            this.random = random;
        }

        @Override
        public void say(String line) {
            said.add(line);
        }

        @Override
        public void show(String page) {
            pages.add(page);
        }

        @Override
        public String ask(String prompt, List<String> words) {
            said.add(prompt);
            assertTrue(asked++ < MOST_PROMPTS, () -> "no end: " + said);
            if (prompt.startsWith("Tapez o ")) {
                return "o";
            }
            // At the end and in what is read back, go on; elsewhere leave some questions unanswered.
            if (prompt.contains("pour changer une réponse") || !prompt.startsWith("Tapez") || random.nextInt(4) == 0) {
                return "";
            }
            Matcher upTo = UP_TO.matcher(prompt);
            if (upTo.find()) {
                return Integer.toString(1 + random.nextInt(Integer.parseInt(upTo.group(1))));
            }
            if (prompt.startsWith("Tapez 1 ou 2")) {
                return random.nextBoolean() ? "1" : "2";
            }
            if (prompt.startsWith("Tapez un jour")) {
                return "il y a " + (1 + random.nextInt(60)) + " jours";
            }
            if (prompt.startsWith("Tapez une année")) {
                return Integer.toString(1940 + random.nextInt(70));
            }
            return prompt.startsWith("Tapez un département") ? "35" : "";
        }

        @Override
        public void forget() {}

        @Override
        public void close() {}
    }
}

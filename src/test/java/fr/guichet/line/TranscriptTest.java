package fr.guichet.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole talks, as files that one can read: {@code src/test/resources/entretiens}. With {@code -Dguichet.transcrire=oui} they
 * are written anew from what is typed in them, to be reviewed by eye.
 */
class TranscriptTest {

    private static final Path TALKS =
            Path.of(System.getProperty("guichet.basedir", "."), "src/test/resources/entretiens");

    static Stream<Path> talks() throws IOException {
        try (Stream<Path> files = Files.list(TALKS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("talks")
    void aTalkGoesAsItIsWritten(Path file, @TempDir Path state) throws IOException {
        Transcript talk = Transcript.again(file);
        List<String> head = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("$ guichet entretien"))
                .toList();
        List<String> named = head.isEmpty()
                ? List.of()
                : List.of(head.get(0)
                        .substring("$ guichet entretien".length())
                        .strip()
                        .split(" "));
        LineInterview.Ending ending =
                LineDesk.little(state).interview(talk).run(named.equals(List.of("")) ? List.of() : named);
        String written =
                (head.isEmpty() ? "$ guichet entretien" : head.get(0)) + "\n" + talk.text() + "[" + ending + "]\n";
        if (System.getProperty("guichet.transcrire") != null) {
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written);
    }
}

package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Property(tries = 500)
    void readsTheLinesThatTheJdkReads(@ForAll @Chars({'\n', 'a', 'é'}) @StringLength(max = 30) String text)
            throws IOException {
        assertEquals(text.isEmpty() ? List.of() : List.of(text.split("\n", -1)), withLastEmpty(text, lines(text, 100)));
    }

    /** {@code split} sees one more line after a last line feed. */
    private static List<String> withLastEmpty(String text, List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        if (text.endsWith("\n")) {
            all.add("");
        }
        return all;
    }

    @Property(tries = 50)
    void keepsNothingOfALineThatIsTooLong(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 11, max = 200_000) String text)
            throws IOException {
        assertEquals(List.of("avant", "trop long", "après"), lines("avant\n" + text + "\naprès", 10));
    }

    @Test
    void endsOfLinesOfWindowsAreTakenOff() throws IOException {
        assertEquals(List.of("a", "", "b\r"), lines("a\r\n\r\nb\r\r\n", 100));
    }

    private static List<String> lines(String text, int longest) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
        List<String> lines = new ArrayList<>();
        while (reader.next()) {
            lines.add(reader.tooLong() ? "trop long" : new String(reader.line(), StandardCharsets.UTF_8));
        }
        return lines;
    }
}

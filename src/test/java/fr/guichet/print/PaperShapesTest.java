package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sheet on other papers than A4: rolls of 32 and 48 columns, large print, a printer without accents, a browser. */
class PaperShapesTest {

    @ParameterizedTest(name = "{0}, {1} columns")
    @DisplayName("a roll of paper")
    @CsvSource({"rsa-arrete, 32", "rsa-arrete, 48", "veuve, 32", "sac-vole, 48"})
    void roll(String story, int columns) throws IOException {
        String sheet = text(story, Layout.A4.withWidth(columns));
        Golden.check("rouleau/" + story + "-" + columns + ".txt", sheet);
        assertTrue(sheet.lines().allMatch(line -> Wrap.length(line) <= columns));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("large print on A4")
    @ValueSource(strings = {"refugie", "demenagement"})
    void largePrint(String story) throws IOException {
        Golden.check("gros/" + story + ".txt", text(story, Layout.A4.withLarge(true)));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a printer that knows only ASCII: never a question mark that French did not write")
    @ValueSource(strings = {"veuve", "carte-grise"})
    void ascii(String story) throws IOException {
        String sheet = text(story, Layout.A4.withAscii(true));
        Golden.check("ascii/" + story + ".txt", sheet);
        assertTrue(sheet.chars().allMatch(c -> c < 0x80));
        assertEquals(questions(text(story, Layout.A4)), questions(sheet));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a browser")
    @ValueSource(strings = {"veuve", "curatelle", "sans-reponse"})
    void html(String story) throws IOException {
        String page = HtmlSheet.render(Story.read(story).sheet(), Layout.A4);
        Golden.check("html/" + story + ".html", page);
        assertFalse(page.contains("url(") || page.contains("src=") || page.contains("href="));
    }

    private static long questions(String text) {
        return text.chars().filter(c -> c == '?').count();
    }

    private static String text(String story, Layout layout) throws IOException {
        return new TextSheet().render(Story.read(story).sheet(), layout);
    }
}

package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.checklist.Leaf;
import fr.guichet.checklist.Leaves;
import fr.guichet.knowledge.Coded;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers that go with the sheet, each read by eye. */
class LeafTest {

    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("a paper on A4")
    @CsvSource({
        "rsa-papier, mandat",
        "impots-accord, mandat",
        "rsa-arrete, accord",
        "curatelle, orientation",
        "refugie, orientation",
        "tutelle, orientation",
        "carte-grise, tutoriel",
        "actualisation, tutoriel",
        "messagerie, tutoriel",
        "demenagement, comptes",
        "veuve, rappel"
    })
    void paper(String story, String kind) throws IOException {
        String text = text(story, kind, Layout.A4);
        Golden.check("papiers/" + kind + "-" + story + ".txt", text);
        for (String page : text.split("\f", -1)) {
            assertTrue(page.lines().count() <= 60, page);
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2} columns")
    @DisplayName("a paper on a roll")
    @CsvSource({"rsa-papier, mandat, 48", "rsa-arrete, accord, 32", "veuve, rappel, 32"})
    void roll(String story, String kind, int columns) throws IOException {
        String text = text(story, kind, Layout.A4.withWidth(columns));
        Golden.check("papiers/" + kind + "-" + story + "-" + columns + ".txt", text);
        assertTrue(text.lines().allMatch(line -> Wrap.length(line) <= columns));
    }

    @Test
    void whatIsReadAloudIsOneShortSentenceALine() throws IOException {
        String card = text("rsa-arrete", "accord", Layout.A4);
        List<String> lines =
                card.lines().filter(line -> !line.isEmpty()).skip(1).toList();
        assertTrue(lines.stream().allMatch(line -> Wrap.length(line) <= 40));
        assertTrue(lines.stream().allMatch(line -> line.matches(".*[.?:]")), card);
    }

    @Test
    void theAdviceAsksForThePapersOfItsPosture() throws IOException {
        assertEquals("[MANDATE, CONSENT, ACCOUNTS, CALL_BACK]", asked("rsa-papier"));
        assertEquals("[CONSENT, ACCOUNTS, CALL_BACK]", asked("rsa-arrete"), "Aidants Connect signs on its own site");
        assertEquals("[REFERRAL, TUTORIAL, ACCOUNTS, CALL_BACK]", asked("curatelle"));
        assertEquals("[TUTORIAL, CALL_BACK]", asked("veuve"));
    }

    @Test
    void noPaperHasALineForASecretOrAWordOnGuardiansHealthOrPrivateLife() throws IOException {
        for (String story : List.of("rsa-arrete", "curatelle", "refugie", "veuve", "sac-vole", "demenagement")) {
            Leaves leaves = leaves(story);
            for (Leaf.Kind kind : Leaf.Kind.values()) {
                Leaf leaf = leaves.make(kind);
                for (Leaf.Part part : leaf.parts()) {
                    if (part instanceof Leaf.Part.Blank blank) {
                        String label = blank.label().toLowerCase(Locale.ROOT);
                        assertFalse(label.matches(".*(mot de passe|code|secret|numéro fiscal|nir).*"), label);
                    }
                }
                if (kind == Leaf.Kind.REFERRAL) {
                    String said = LeafText.render(leaf, Layout.A4).toLowerCase(Locale.ROOT);
                    assertFalse(said.matches("(?s).*(curatelle|tutelle|provisoire|lecture|interprète|danger).*"), said);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the papers as HTML, after the sheet or alone")
    @CsvSource({"rsa-papier"})
    void html(String story) throws IOException {
        Leaves leaves = leaves(story);
        List<Leaf> all = leaves.asked().stream().map(leaves::make).toList();
        Golden.check("papiers/" + story + ".html", new Bundle(null, all).html(Layout.A4));
        String with = new Bundle(Story.read(story).sheet(), all).html(Layout.A4).replace(Wrap.GLUE, ' ');
        assertTrue(with.contains("<div class=\"page\">\n<h2>Mandat : mon accord écrit</h2>"), with);
    }

    private static String text(String story, String kind, Layout layout) throws IOException {
        return LeafText.render(leaves(story).make(Coded.find(Leaf.Kind.values(), kind)), layout);
    }

    private static String asked(String story) throws IOException {
        return Arrays.toString(leaves(story).asked().toArray());
    }

    private static Leaves leaves(String name) throws IOException {
        Story story = Story.read(name);
        return new Leaves(story.knowledge(), story.situation(), story.advice(), story.sheet());
    }
}

package fr.guichet.print;

import static fr.guichet.SheetKnowledge.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.checklist.Checklist;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HtmlSheetTest {

    private static final Checklist SHEET = visit("carte", "aide")
            .answer("carte.motif", "volee")
            .answer("aide.cas", "arret")
            .inHand("photo")
            .sheet();

    @Test
    void itNeedsNothingElse() {
        String html = HtmlSheet.render(SHEET, Layout.A4);
        for (String outside : List.of("http:", "https:", "src=", "href=", "url(", "<script", "@import")) {
            assertFalse(html.contains(outside), outside);
        }
    }

    @Test
    void itIsWellFormedAndSaysWhatTheTextSays() throws Exception {
        String html = HtmlSheet.render(SHEET, Layout.A4)
                .replace("<!DOCTYPE html>", "")
                .replace(Wrap.GLUE, ' ');
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
        String said = page.getDocumentElement().getTextContent();
        SHEET.warnings().forEach(warning -> assertTrue(said.contains(warning.text()), warning.text()));
        SHEET.blocks().forEach(block -> assertTrue(said.contains(block.title()), block.title()));
        SHEET.blocks().stream()
                .flatMap(block -> block.documents().stream())
                .forEach(paper -> assertTrue(said.contains(paper.text()), paper.text()));
        assertTrue(said.contains(SHEET.code()));
        assertTrue(said.contains("☑ Photo d'identité"));
        assertTrue(said.contains("Si cela vous concerne"));
    }

    @Test
    void theTelephoneIsBigAndLargePrintIsLarger() {
        String html = HtmlSheet.render(SHEET, Layout.A4);
        assertTrue(html.contains("<p class=\"tel\">32\u00a030</p>"));
        assertTrue(HtmlSheet.render(SHEET, Layout.A4.withLarge(true)).contains("<body class=\"gros\">"));
    }

    @Test
    void whatPeopleWriteIsNotMarkup() {
        StringBuilder html = new StringBuilder();
        PageHtml.escape("<b> & \"c\"", html);
        assertEquals("&lt;b&gt; &amp; &quot;c&quot;", html.toString());
    }

    @Test
    void noControlCharacterStaysInAPage() {
        StringBuilder html = new StringBuilder();
        PageHtml.escape("a\u001b[31m\u009b5i\u0000\u007fé\nb", html);
        assertEquals("a [31m 5i  é\nb", html.toString());
    }
}

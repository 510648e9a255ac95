package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet as PDF: what a reader of the paper and a reader of the tags find in it. */
class PdfPressTest {

    private static final Set<String> TAGS = Set.of("H1", "H2", "P", "L", "LI", "LBody");

    @ParameterizedTest(name = "{0}")
    @DisplayName("the words of the PDF, page by page, at 12 points")
    @ValueSource(strings = {"veuve", "curatelle", "refugie"})
    void words(String story) throws IOException {
        try (PDDocument pdf = press(story, Layout.A4)) {
            Golden.check("pdf/" + story + ".txt", read(pdf));
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the words of the PDF, page by page, at 18 points")
    @ValueSource(strings = {"veuve", "rsa-arrete"})
    void wordsInLargePrint(String story) throws IOException {
        try (PDDocument pdf = press(story, Layout.A4.withLarge(true))) {
            Golden.check("pdf/" + story + "-gros.txt", read(pdf));
        }
    }

    @ParameterizedTest(name = "{0} points")
    @DisplayName("its letters have the size that was asked for, and their fonts are inside")
    @ValueSource(ints = {12, 18})
    void lettersAndFonts(int points) throws IOException {
        try (PDDocument pdf = press("veuve", Layout.A4.withLarge(points == 18))) {
            Set<Float> sizes = new HashSet<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    sizes.add(text.getFontSizeInPt());
                }
            }.getText(pdf);
            assertTrue(sizes.contains((float) points), sizes::toString);
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name::getName);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a screen reader finds the language, the title, the headings and the lists")
    @ValueSource(strings = {"veuve", "sac-vole"})
    void tags(String story) throws IOException {
        try (PDDocument pdf = press(story, Layout.A4)) {
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
            assertEquals(TextSheet.TITLE, pdf.getDocumentInformation().getTitle());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfuaid"), metadata);
            Set<String> tags = new TreeSet<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertTrue(tags.containsAll(TAGS), tags::toString);
        }
    }

    private static void collect(PDStructureNode node, Set<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStandardStructureType());
                collect(element, tags);
            }
        }
    }

    private static PDDocument press(String story, Layout layout) throws IOException {
        return Loader.loadPDF(PdfPress.press(HtmlSheet.render(Story.read(story).sheet(), layout)));
    }

    private static String read(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setPageEnd("---- fin de page ----\n");
        stripper.setLineSeparator("\n");
        return stripper.getText(pdf).replace('\u00a0', ' ');
    }
}

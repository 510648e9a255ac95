package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.checklist.Leaf;
import fr.guichet.checklist.Leaves;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Our PDF before the judge of PDF/UA (ISO 14289-1), on the sheets and on every paper that goes with them. */
class PdfUaTest {

    @BeforeAll
    static void callTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "{0}, large print: {1}")
    @DisplayName("the sheet and its papers keep every rule that a program can judge")
    @CsvSource({"curatelle, true", "rsa-papier, false"})
    void papers(String name, boolean large) throws Exception {
        Story story = Story.read(name);
        Leaves leaves = new Leaves(story.knowledge(), story.situation(), story.advice(), story.sheet());
        Bundle all = new Bundle(
                story.sheet(),
                Arrays.stream(Leaf.Kind.values()).map(leaves::make).toList());
        assertEquals(Set.of(), faults(PdfPress.press(all.html(Layout.A4.withLarge(large)))));
    }

    @Test
    void theJudgeIsAwake() throws Exception {
        byte[] press = PdfPress.press("<html lang=\"fr\"><head><title>Sans images</title></head>"
                + "<body><img src=\"data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7\"/>"
                + "</body></html>");
        assertFalse(faults(press).isEmpty(), "une image sans texte");
    }

    private static Set<String> faults(byte[] pdf) throws IOException, VeraPDFException {
        Set<String> faults = new TreeSet<>();
        try (InputStream in = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var judged = judge.validate(parser);
            assertTrue(judged.getTotalAssertions() > 0);
            for (TestAssertion fault : judged.getTestAssertions()) {
                faults.add(fault.getRuleId().getClause() + " : " + fault.getMessage());
            }
        }
        return faults;
    }
}

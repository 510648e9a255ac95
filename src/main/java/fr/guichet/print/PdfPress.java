package fr.guichet.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Makes a PDF of one of our HTML pages: tagged, its fonts inside, fit for a screen reader (PDF/UA). Its libraries are off
 * the class path of the program: {@link PdfMaker} runs it in a JVM of its own, from the standard input to the standard
 * output.
 */
public final class PdfPress {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PdfPress() {}

    public static void main(String[] arguments) throws IOException {
        byte[] pdf = press(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        System.out.write(pdf);
        System.out.flush();
    }

    /** @param html well-formed, with nothing from outside */
    static byte[] press(String html) throws IOException {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font("DejaVuSansCondensed"), "DejaVu Sans Condensed", NORMAL, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSansCondensed-Bold"), "DejaVu Sans Condensed", BOLD, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSansMono"), "DejaVu Sans Mono", NORMAL, FontStyle.NORMAL, true)
                .withHtmlContent(html, null)
                .withProducer("guichet")
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }

    private static InputStream font(String name) {
        return PdfPress.class.getResourceAsStream(FONTS + name + ".ttf");
    }
}

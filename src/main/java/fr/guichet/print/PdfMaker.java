package fr.guichet.print;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Makes a PDF of one of our HTML pages, in a JVM of its own: its libraries weigh on no other command, and the memory it takes
 * is bounded and given back. Nothing touches the disk.
 *
 * @param distribution the folder of the runnable program
 */
public record PdfMaker(File distribution) {

    /** Four times what the longest sheet takes. */
    private static final String HEAP = "-Xmx160m";

    /**
     * @param html as {@link HtmlSheet} writes it
     * @throws PrintException if no PDF came out
     */
    public byte[] make(String html) throws IOException {
        Process press;
        try {
            press = new ProcessBuilder(command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw failed(e);
        }
        byte[] pdf;
        try (OutputStream page = press.getOutputStream()) {
            page.write(html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It left before the end: its status says so.
        }
        pdf = press.getInputStream().readAllBytes();
        if (status(press) != 0 || pdf.length == 0) {
            throw failed(null);
        }
        return pdf;
    }

    private List<String> command() {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        String libraries = distribution + File.separator + "pdf" + File.separator + "*";
        return List.of(
                java,
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-DumpReplayDataOnError",
                "-Djava.awt.headless=true",
                "-cp",
                distribution + File.separator + "guichet.jar" + File.pathSeparator + libraries,
                PdfPress.class.getName());
    }

    private static int status(Process press) {
        try {
            return press.waitFor();
        } catch (InterruptedException e) {
            press.destroy();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static PrintException failed(IOException cause) {
        return new PrintException(
                "le PDF n'a pas pu être fait → refaites le programme (effacez le dossier target), ou demandez --format html",
                cause);
    }
}

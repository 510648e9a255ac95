package fr.guichet.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A printer of the machine, through {@code lp}. Returns when the queue took the sheet.
 *
 * @param queue its name; empty for the default one
 */
public record QueueTarget(String queue) implements SheetTarget {

    private static final String COMMAND = "lp";

    /** Columns that large letters leave on A4, and those of CUPS's own size. */
    private static final int LARGE_WIDTH = 48;

    private static final int USUAL_WIDTH = 66;

    @Override
    public void write(byte[] sheet) throws IOException {
        // The title of the job is seen by others: it never says what is printed.
        List<String> command = new ArrayList<>(List.of(COMMAND, "-s", "-t", "guichet"));
        if (!queue.isEmpty()) {
            command.addAll(List.of("-d", queue));
        }
        command.addAll(pitch(sheet));
        if (run(command, sheet) != 0) {
            throw new PrintException("l'imprimante " + (queue.isEmpty() ? "" : "« " + queue + " » ")
                    + "n'a pas pris la feuille → vérifiez « lpstat -p », ou écrivez-la avec --sortie");
        }
    }

    /**
     * The size of the letters, for a queue that is given text: at CUPS's ten to the inch a line of 80 is cut on A4, and large
     * print would not be large. Nothing for a PDF or a page of HTML.
     */
    static List<String> pitch(byte[] sheet) {
        String text = new String(sheet, StandardCharsets.UTF_8);
        if (text.startsWith("%PDF") || text.startsWith("<")) {
            return List.of();
        }
        int widest = text.lines().mapToInt(String::length).max().orElse(0);
        return widest <= LARGE_WIDTH
                ? List.of("-o", "cpi=7", "-o", "lpi=4")
                : List.of("-o", widest <= USUAL_WIDTH ? "cpi=10" : "cpi=12");
    }

    private static int run(List<String> command, byte[] sheet) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new PrintException(
                    "la commande « lp » est introuvable → installez CUPS, ou écrivez la feuille avec --sortie", e);
        }
        try (OutputStream in = process.getOutputStream()) {
            in.write(sheet);
        } catch (IOException e) {
            // It left before the end: its status says why.
        }
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}

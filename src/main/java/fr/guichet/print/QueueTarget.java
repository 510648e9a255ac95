package fr.guichet.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A printer of the machine, through {@code lp}. Returns when the queue took the sheet.
 *
 * @param queue its name; empty for the default one
 */
public record QueueTarget(String queue) implements SheetTarget {

    private static final String COMMAND = "lp";

    @Override
    public void write(byte[] sheet) throws IOException {
        // The title of the job is seen by others: it never says what is printed.
        List<String> command = new ArrayList<>(List.of(COMMAND, "-s", "-t", "guichet"));
        if (!queue.isEmpty()) {
            command.addAll(List.of("-d", queue));
        }
        if (run(command, sheet) != 0) {
            throw new PrintException("l'imprimante " + (queue.isEmpty() ? "" : "« " + queue + " » ")
                    + "n'a pas pris la feuille → vérifiez « lpstat -p », ou écrivez-la avec --sortie");
        }
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

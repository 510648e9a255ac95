package fr.guichet.command;

import fr.guichet.screen.FullScreen;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A run through what people use most, made once by the launcher so that the JVM can keep the classes it loads in an archive.
 * A large archive costs a short run several milliseconds, so there is one for each way to use the program. Writes nothing
 * anywhere.
 */
public final class Training {

    private static final String ANSWERS =
            """
            {"demarches":["carte-identite"],"reponses":{"pour_qui":"moi","carte-identite.motif":"perdue"},"date":"2026-11-23"}
            """;

    /** A look-up by id. */
    private static final String[][] LOOK_UPS = {
        {"fiche", "carte-identite"}, {"fiche", "carte-identite", "--format", "json"}, {"--help"}, {"--version"},
    };

    private static final String[][] SEARCHES = {
        {"chercher", "j'ai perdu ma carte d'identité"}, {"chercher", "carte didantite", "--format", "json"},
    };

    private static final String[][] VISITS = {
        {"questions", "carte-identite"},
        {"conseil", "--reponses", "-"},
        {"conseil", "--reponses", "-", "--format", "json"},
        {"liste", "--reponses", "-"},
        {"identite", "--sac", "nir,messagerie"},
        {"entretien", "carte-identite"},
    };

    /** A short visit on the screen: a search, the interview, the advice, the sheet, the help. */
    private static final List<String> KEYS = List.of("carte", "\u001B[B\r", "e41p", "clt?", "\u001B");

    private Training() {}

    /** @param arguments which archive: {@code fiche}, {@code recherche} or {@code visite} */
    public static void main(String[] arguments) {
        switch (arguments[0]) {
            case "fiche" -> run(LOOK_UPS);
            case "recherche" -> run(SEARCHES);
            default -> {
                run(SEARCHES);
                run(VISITS);
                System.setProperty(FullScreen.TERMINAL_PROPERTY, "24 80");
                run(new String[0], new Typist());
            }
        }
    }

    private static void run(String[][] runs) {
        for (String[] run : runs) {
            run(run, new ByteArrayInputStream(ANSWERS.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void run(String[] words, InputStream in) {
        Surroundings process = Surroundings.ofProcess();
        File nowhere = new File("/nonexistent");
        Guichet.run(
                words,
                new Surroundings(
                        Map.of("TERM", "dumb", "LANG", "C.UTF-8"),
                        process.distribution(),
                        process.project(),
                        nowhere,
                        process.temporary(),
                        () -> false,
                        process.today(),
                        in,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream()));
    }

    /** Types {@link #KEYS} with a pause after each, then hangs up. */
    private static final class Typist extends InputStream {

        private static final int PAUSE_MILLIS = 300;

        private int next;

        @Override
        public int read() {
            return -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return -1;
            }
            if (next == KEYS.size()) {
                return -1;
            }
            byte[] keys = KEYS.get(next).getBytes(StandardCharsets.US_ASCII);
            next++;
            System.arraycopy(keys, 0, bytes, offset, keys.length);
            return keys.length;
        }
    }
}

package fr.guichet.command;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A run through what people use most, made once by the launcher so that the JVM can keep the classes it loads in an archive.
 * Writes nothing anywhere.
 */
public final class Training {

    private static final String ANSWERS =
            """
            {"demarches":["carte-identite"],"reponses":{"pour_qui":"moi","carte-identite.motif":"perdue"},"date":"2026-11-23"}
            """;

    private static final String[][] RUNS = {
        {"chercher", "j'ai perdu ma carte d'identité"},
        {"chercher", "carte didantite", "--format", "json"},
        {"fiche", "carte-identite"},
        {"questions", "carte-identite"},
        {"conseil", "--reponses", "-"},
        {"conseil", "--reponses", "-", "--format", "json"},
        {"liste", "--reponses", "-"},
        {"identite", "--sac", "nir,messagerie"},
        {"entretien", "carte-identite"},
        {"--help"},
    };

    private Training() {}

    public static void main(String[] arguments) {
        Surroundings process = Surroundings.ofProcess();
        File nowhere = new File("/nonexistent");
        for (String[] run : RUNS) {
            InputStream in = new ByteArrayInputStream(ANSWERS.getBytes(StandardCharsets.UTF_8));
            Program.run(
                    run,
                    new Surroundings(
                            Map.of("TERM", "dumb"),
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
    }
}

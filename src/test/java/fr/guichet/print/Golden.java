package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.guichet.ShippedKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Papers that were read by eye, kept as they were. When one changes on purpose, {@code -Dguichet.sheets=write} writes it
 * anew; read it before you commit it.
 */
public final class Golden {

    private static final Path FOLDER = ShippedKnowledge.BASE.resolve("src/test/resources/fr/guichet/print");
    private static final boolean WRITES = "write".equals(System.getProperty("guichet.sheets"));

    private Golden() {}

    /** @param name below the folder of the papers, « visites/veuve.txt » */
    public static void check(String name, String paper) throws IOException {
        Path expected = FOLDER.resolve(name);
        if (WRITES) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, paper);
        }
        assertEquals(Files.readString(expected), paper, name);
    }
}

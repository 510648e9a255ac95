package fr.guichet.pack;

import fr.guichet.authoring.ContentEdition;
import java.io.File;

/**
 * A pack on this machine. Its folder never changes, but for what a newer program compiles in it.
 *
 * @param folder holds {@code knowledge}, as it came, and a compiled folder for each program that served it
 */
public record InstalledPack(File folder, ContentEdition edition) {

    private static final String KNOWLEDGE = "knowledge";
    private static final String COMPILED = "compile-";

    /** The knowledge folder of the pack. */
    public File knowledge() {
        return new File(folder, KNOWLEDGE);
    }

    /**
     * The compiled knowledge; it may not be there yet.
     *
     * @param program tells one build of the program from another
     */
    public File compiled(String program) {
        return new File(folder, COMPILED + program);
    }
}

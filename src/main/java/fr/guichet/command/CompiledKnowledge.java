package fr.guichet.command;

import fr.guichet.authoring.CompileKnowledge;
import fr.guichet.authoring.Fingerprint;
import fr.guichet.knowledge.DataException;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Where the compiled knowledge is. The one that was shipped serves as long as nobody touched the knowledge folder;
 * otherwise it is remade, once, in the user's cache, or in a temporary folder when there is no cache to write to.
 */
final class CompiledKnowledge implements Closeable {

    private static final String FOLDER = "knowledge";
    private static final String VARIABLE = "GUICHET_KNOWLEDGE";

    private final Surroundings around;
    private final Messages messages;
    private File temporary;

    CompiledKnowledge(Surroundings around, Messages messages) {
        this.around = around;
        this.messages = messages;
    }

    /** @throws DataException if the knowledge folder is missing or faulty; it names every fault */
    File folder() throws IOException {
        File shipped = new File(around.distribution(), FOLDER);
        File source = source();
        if (source == null) {
            if (!shipped.isDirectory()) {
                throw new DataException(shipped + " : les connaissances manquent → relancez « bin/guichet »");
            }
            return shipped;
        }
        String fingerprint = Fingerprint.of(source);
        if (Fingerprint.isOn(shipped, fingerprint)) {
            return shipped;
        }
        File cached = new File(new File(around.cache(), "connaissances"), name(source, fingerprint));
        return Fingerprint.isOn(cached, fingerprint) ? cached : remake(source, cached, fingerprint);
    }

    /** The folder that people edit, or null when the program came without one. */
    private File source() {
        String named = around.variable(VARIABLE);
        if (!named.isEmpty()) {
            File folder = new File(named);
            if (!folder.isDirectory()) {
                throw new DataException(
                        VARIABLE + " : le dossier " + named + " n'existe pas → corrigez cette variable, ou retirez-la");
            }
            return folder;
        }
        File folder = around.project() == null ? null : new File(around.project(), FOLDER);
        return folder != null && folder.isDirectory() ? folder : null;
    }

    /** One folder for each state of the content and each build of the program: nothing that is being read is replaced. */
    private String name(File source, String fingerprint) {
        File program = new File(around.distribution(), "guichet.jar");
        return fingerprint + "-" + Long.toHexString(program.lastModified() * 31 + program.length()) + "-"
                + Integer.toHexString(source.getAbsolutePath().hashCode());
    }

    private File remake(File source, File cached, String fingerprint) throws IOException {
        messages.say("les connaissances ont changé : préparation, quelques secondes…");
        try {
            CompileKnowledge.compile(source.toPath(), cached.toPath());
            return cached;
        } catch (IOException e) {
            if (Fingerprint.isOn(cached, fingerprint)) {
                // Another run was faster.
                return cached;
            }
        }
        temporary = Files.createTempDirectory(around.temporary().toPath(), "guichet")
                .toFile();
        File compiled = new File(temporary, FOLDER);
        CompileKnowledge.compile(source.toPath(), compiled.toPath());
        return compiled;
    }

    @Override
    public void close() throws IOException {
        if (temporary != null) {
            CompileKnowledge.delete(temporary.toPath());
        }
    }
}

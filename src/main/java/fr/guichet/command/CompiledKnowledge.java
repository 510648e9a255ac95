package fr.guichet.command;

import fr.guichet.authoring.CompileKnowledge;
import fr.guichet.authoring.ContentEdition;
import fr.guichet.authoring.Fingerprint;
import fr.guichet.knowledge.DataException;
import fr.guichet.pack.InstalledPack;
import fr.guichet.pack.PackStore;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Where the compiled knowledge is: that of {@code GUICHET_KNOWLEDGE}; else that of the installed pack when it is newer than
 * what was shipped; else what was shipped. The one that was shipped serves as long as nobody touched the knowledge folder;
 * otherwise it is remade, once, in the user's cache, or in a temporary folder when there is no cache to write to.
 */
final class CompiledKnowledge implements Closeable {

    static final String VARIABLE = "GUICHET_KNOWLEDGE";

    private static final String FOLDER = "knowledge";
    private static final String UNFIT =
            " ne convient pas à cette version du programme ; les connaissances livrées servent"
                    + " → installez un paquet plus récent";

    private final Surroundings around;
    private final Messages messages;
    private File temporary;

    CompiledKnowledge(Surroundings around, Messages messages) {
        this.around = around;
        this.messages = messages;
    }

    /** @throws DataException if the knowledge folder is missing or faulty; it names every fault */
    File folder() throws IOException {
        String named = around.variable(VARIABLE);
        InstalledPack pack = named.isEmpty() ? pack() : null;
        if (pack != null) {
            File compiled = compiled(pack);
            if (compiled != null) {
                return compiled;
            }
        }
        File shipped = new File(around.distribution(), FOLDER);
        File source = named.isEmpty() ? project() : named(named);
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

    /** The pack that serves when no folder is named; null if what was shipped does. */
    InstalledPack pack() {
        if (!PackStore.isUsed(around.data())) {
            return null;
        }
        InstalledPack pack = new PackStore(around.data()).current();
        return pack != null && pack.edition().isNewerThan(shippedEdition()) ? pack : null;
    }

    ContentEdition shippedEdition() {
        File project = project();
        return ContentEdition.of(project == null ? new File(around.distribution(), FOLDER) : project);
    }

    /** The folder that people edit, or null when the program came without one. */
    File project() {
        File folder = around.project() == null ? null : new File(around.project(), FOLDER);
        return folder != null && folder.isDirectory() ? folder : null;
    }

    private static File named(String name) {
        File folder = new File(name);
        if (!folder.isDirectory()) {
            throw new DataException(
                    VARIABLE + " : le dossier " + name + " n'existe pas → tapez la commande dans le dossier de guichet,"
                            + " ou « unset " + VARIABLE + " » pour revenir aux vraies fiches");
        }
        return folder;
    }

    /** What a newer program cannot read any more does not stop it: null, and what was shipped serves. */
    private File compiled(InstalledPack pack) throws IOException {
        File compiled = pack.compiled(program());
        if (compiled.isDirectory()) {
            return compiled;
        }
        messages.say("le programme a changé : préparation du paquet, quelques secondes…");
        try {
            return compile(pack.knowledge(), compiled);
        } catch (DataException e) {
            messages.say("le paquet du " + pack.edition() + UNFIT);
            return null;
        }
    }

    /** One folder for each state of the content and each build of the program: nothing that is being read is replaced. */
    private String name(File source, String fingerprint) {
        return fingerprint + "-" + program() + "-"
                + Integer.toHexString(source.getAbsolutePath().hashCode());
    }

    /** Tells this build of the program from another. */
    String program() {
        File program = new File(around.distribution(), "guichet.jar");
        return Long.toHexString(program.lastModified() * 31 + program.length());
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
        return inTemporary(source);
    }

    private File compile(File source, File target) throws IOException {
        try {
            CompileKnowledge.compile(source.toPath(), target.toPath());
            return target;
        } catch (IOException e) {
            // Another run was faster, or this folder cannot be written to.
            return target.isDirectory() ? target : inTemporary(source);
        }
    }

    private File inTemporary(File source) throws IOException {
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

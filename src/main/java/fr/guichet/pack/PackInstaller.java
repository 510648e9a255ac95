package fr.guichet.pack;

import fr.guichet.authoring.CompileKnowledge;
import fr.guichet.authoring.ContentEdition;
import fr.guichet.authoring.KnowledgeFolder;
import fr.guichet.authoring.Verifier;
import fr.guichet.disk.OwnFolder;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.IsoDate;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Puts packs in use and takes them back. Everything is written, checked and compiled beside the packs that are there; the
 * pointer changes last, in one rename. One at a time.
 */
public final class PackInstaller implements Closeable {

    /** Told before each step, so that a test can stop there as a power cut would. */
    interface Step {
        void before(String step) throws IOException;
    }

    private static final String LOCK = ".verrou";
    private static final String UNFINISHED = ".arrivee-";
    /** How far {@code --retour} goes. */
    private static final int REMEMBERED = 3;
    /** Folders that stay: whoever has a screen open on an older one still reads it. */
    private static final int KEPT = 8;

    private static final String ONE_AT_A_TIME = "une autre mise à jour est en cours → attendez sa fin";

    private final PackStore store;
    private final Path all;
    private final Step step;
    private final FileChannel lockFile;
    private final FileLock lock;

    private PackInstaller(PackStore store, Step step, FileChannel lockFile, FileLock lock) {
        this.store = store;
        this.all = store.folder().toPath();
        this.step = step;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** @throws DataException if another one is at work */
    public static PackInstaller open(PackStore store) throws IOException {
        return open(store, name -> {});
    }

    static PackInstaller open(PackStore store, Step step) throws IOException {
        Path all = store.folder().toPath();
        OwnFolder.makeClosed(all.getParent());
        OwnFolder.makeClosed(all);
        FileChannel channel = FileChannel.open(all.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Said below, as for another process.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw new DataException(ONE_AT_A_TIME);
        }
        return new PackInstaller(store, step, channel, lock);
    }

    /**
     * What was put in use.
     *
     * @param content as it was read to be checked
     */
    public record Installed(InstalledPack pack, KnowledgeFolder content) {}

    /**
     * Puts {@code pack} in use.
     *
     * @param shipped the edition that serves without a pack
     * @param program tells one build of the program from another
     * @return null if that very pack is in use already
     * @throws DataException if it is older than what serves, or its content is faulty
     */
    public Installed install(Pack pack, ContentEdition shipped, String program) throws IOException {
        InstalledPack current = store.current();
        if (current != null && current.edition().isNewerThan(shipped) && isSame(pack, current)) {
            return null;
        }
        checkNewer(pack.manifest().edition(), shipped, current);
        clean();
        step.before("write");
        Path fresh = Files.createTempDirectory(all, UNFINISHED);
        try {
            InstalledPack arriving =
                    new InstalledPack(fresh.toFile(), pack.manifest().edition());
            write(pack, arriving);
            step.before("check");
            KnowledgeFolder content = KnowledgeFolder.read(arriving.knowledge().toPath());
            // On the day of the edition: what was sure then does not keep a late desk from a newer content.
            check(Verifier.check(content, IsoDate.parse(arriving.edition().day())));
            step.before("compile");
            CompileKnowledge.compile(
                    arriving.knowledge().toPath(), arriving.compiled(program).toPath());
            step.before("sync");
            Disk.sync(fresh);
            File target = new File(store.folder(), PackStore.PREFIX + (last() + 1));
            step.before("rename");
            Disk.rename(fresh, target.toPath());
            InstalledPack installed = new InstalledPack(target, arriving.edition());
            List<InstalledPack> packs = new ArrayList<>(List.of(installed));
            packs.addAll(store.history());
            point(packs.subList(0, Math.min(packs.size(), REMEMBERED)));
            return new Installed(installed, content);
        } catch (IOException | DataException e) {
            CompileKnowledge.delete(fresh);
            throw e;
        }
    }

    /**
     * Takes the pack in use back: the one before serves again, or what was shipped.
     *
     * @return false if there is no pack in use
     */
    public boolean takeBack() throws IOException {
        List<InstalledPack> packs = store.history();
        if (packs.isEmpty()) {
            return false;
        }
        point(packs.subList(1, packs.size()));
        return true;
    }

    private static boolean isSame(Pack pack, InstalledPack current) throws IOException {
        Path known = current.folder().toPath().resolve(PackMaker.MANIFEST);
        return Files.isRegularFile(known)
                && Arrays.equals(Files.readAllBytes(known), pack.manifest().bytes());
    }

    private static void checkNewer(ContentEdition edition, ContentEdition shipped, InstalledPack current) {
        ContentEdition serving =
                current != null && current.edition().isNewerThan(shipped) ? current.edition() : shipped;
        if (serving.isNewerThan(edition)) {
            throw new DataException("paquet refusé, il est plus ancien (édition " + edition + ") que ce qui sert ("
                    + serving + ") → pour revenir en arrière : « guichet maj --retour »");
        }
        if (edition.equals(serving)) {
            throw new DataException("paquet refusé, l'édition " + edition
                    + " est déjà celle qui sert → si le contenu a changé, demandez une édition plus récente");
        }
    }

    private static void check(List<Fault> faults) {
        if (!faults.isEmpty()) {
            int others = faults.size() - 1;
            throw new DataException("paquet refusé, ce guichet ne sait pas lire son contenu : " + faults.get(0)
                    + (others == 0 ? "" : " (autres fautes : " + others + ")") + " ; rien n'a changé ici");
        }
    }

    private void write(Pack pack, InstalledPack arriving) throws IOException {
        Path folder = arriving.folder().toPath();
        Files.write(folder.resolve(PackMaker.MANIFEST), pack.manifest().bytes());
        for (Map.Entry<String, byte[]> file : pack.files().entrySet()) {
            Path target = arriving.knowledge().toPath().resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    private void point(List<InstalledPack> packs) throws IOException {
        step.before("point");
        Path pointer = all.resolve(PackStore.POINTER);
        if (packs.isEmpty()) {
            Files.deleteIfExists(pointer);
            Disk.syncFolder(all);
            return;
        }
        StringBuilder text = new StringBuilder();
        packs.forEach(pack -> text.append(PackStore.line(pack)));
        Path fresh = all.resolve(UNFINISHED + "pointeur");
        Files.write(fresh, text.toString().getBytes(StandardCharsets.US_ASCII));
        Disk.sync(fresh);
        step.before("switch");
        Disk.rename(fresh, pointer);
    }

    /** Takes away what a stopped installation left, and the oldest packs that nobody can go back to. */
    private void clean() throws IOException {
        List<InstalledPack> kept = store.history();
        int oldest = last() - KEPT;
        File[] found = store.folder().listFiles();
        for (File file : found == null ? new File[0] : found) {
            int number = PackStore.number(file.getName());
            boolean old = number > 0
                    && number <= oldest
                    && kept.stream().noneMatch(pack -> pack.folder().equals(file));
            if (old || file.getName().startsWith(UNFINISHED)) {
                CompileKnowledge.delete(file.toPath());
            }
        }
    }

    private int last() {
        int last = 0;
        String[] names = store.folder().list();
        for (String name : names == null ? new String[0] : names) {
            last = Math.max(last, PackStore.number(name));
        }
        return last;
    }

    @Override
    public void close() throws IOException {
        try {
            lock.release();
        } finally {
            lockFile.close();
        }
    }
}

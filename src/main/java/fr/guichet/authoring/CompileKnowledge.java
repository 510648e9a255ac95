package fr.guichet.authoring;

import fr.guichet.disk.OwnFolder;
import fr.guichet.knowledge.CompiledTree;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.search.Indexer;
import fr.guichet.search.Lexicon;
import fr.guichet.search.Searcher;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles a knowledge folder: one {@link CompiledTree} for each YAML file, a catalogue, and the index. */
public final class CompileKnowledge {

    private static final String CATALOGUE = "catalogue";

    private CompileKnowledge() {}

    /** Called by the build: {@code CompileKnowledge knowledge-folder compiled-folder}. */
    public static void main(String[] arguments) throws IOException {
        compile(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /**
     * Compiles {@code source} to {@code target}, which is replaced at once or not at all.
     *
     * @throws DataException with every fault, if there is one
     */
    public static void compile(Path source, Path target) throws IOException {
        // Taken first: a file that changes during the reading makes it stale.
        String fingerprint = Fingerprint.of(source.toFile());
        KnowledgeFolder folder = KnowledgeFolder.read(source);
        if (!folder.faults().isEmpty()) {
            throw new DataException(folder.faults());
        }
        Path parent = target.toAbsolutePath().getParent();
        OwnFolder.make(parent);
        Path fresh = Files.createTempDirectory(parent, ".connaissances");
        try {
            readableAs(parent, fresh);
            write(folder, fresh);
            Fingerprint.put(fingerprint, fresh.toFile());
            replace(fresh, target);
        } finally {
            delete(fresh);
        }
    }

    /** Whoever may look in the folder may read what is compiled in it: one installation serves several accounts. */
    private static void readableAs(Path parent, Path fresh) throws IOException {
        if (Files.getFileStore(parent).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> rights = EnumSet.copyOf(Files.getPosixFilePermissions(parent));
            rights.remove(PosixFilePermission.GROUP_WRITE);
            rights.remove(PosixFilePermission.OTHERS_WRITE);
            Files.setPosixFilePermissions(fresh, rights);
        }
    }

    private static void write(KnowledgeFolder folder, Path target) throws IOException {
        Files.createDirectories(target.resolve(KnowledgeFolder.PROCEDURES));
        for (Map.Entry<String, Node> tree : folder.trees().entrySet()) {
            String file = tree.getKey();
            if (file.startsWith(KnowledgeFolder.PROCEDURES + "/")) {
                Node.Mapping procedure = (Node.Mapping) tree.getValue();
                writeTree(
                        procedure.identified(KnowledgeFolder.id(file), Kind.PROCEDURE.code()),
                        target.resolve(compiled(file)));
            } else if (file.indexOf('/') < 0) {
                writeTree(tree.getValue(), target.resolve(compiled(file)));
            }
        }
        Path edition = folder.root().resolve(ContentEdition.FILE);
        if (Files.isRegularFile(edition)) {
            Files.copy(edition, target.resolve(ContentEdition.FILE));
        }
        writeTree(catalogue(folder), target.resolve(CATALOGUE + KnowledgeBase.COMPILED));
        writeSearch(folder, target);
    }

    private static void writeSearch(KnowledgeFolder folder, Path target) throws IOException {
        folder.lexicon().write(target.resolve(Lexicon.FILE));
        Indexer.writeProcedures(
                target.resolve(Searcher.INDEX), folder.procedures().values(), folder.events());
    }

    private static String compiled(String yaml) {
        return yaml.substring(0, yaml.length() - ".yaml".length()) + KnowledgeBase.COMPILED;
    }

    private static void writeTree(Node tree, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            CompiledTree.write(tree, out);
        }
    }

    private static Node catalogue(KnowledgeFolder folder) {
        Node.Place place = new Node.Place(CATALOGUE, 0);
        List<Node> procedures = new ArrayList<>();
        for (Procedure procedure : folder.procedures().values()) {
            Map<String, Node> entries = new LinkedHashMap<>();
            entries.put("id", Node.text(place, procedure.id()));
            entries.put("titre", Node.text(place, procedure.title()));
            entries.put("theme", Node.text(place, procedure.theme().code()));
            entries.put("resume", Node.text(place, procedure.summary()));
            entries.put("express", Node.text(place, procedure.express() ? "oui" : "non"));
            procedures.add(new Node.Mapping(place, entries));
        }
        return new Node.Mapping(place, Map.of("demarches", new Node.Sequence(place, procedures)));
    }

    private static void replace(Path fresh, Path target) throws IOException {
        Path old = target.resolveSibling("." + target.getFileName() + ".ancien");
        delete(old);
        try {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // The first time there is nothing to replace.
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    /** Deletes a folder and all that is in it; does nothing if it does not exist. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

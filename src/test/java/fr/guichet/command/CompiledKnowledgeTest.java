package fr.guichet.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.authoring.CompileKnowledge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A knowledge folder of one's own")
class CompiledKnowledgeTest {

    private static final String REMADE = "guichet : les connaissances ont changé : préparation, quelques secondes…\n";

    @TempDir
    Path home;

    private Path knowledge;

    @BeforeEach
    void copy() throws IOException {
        knowledge = home.resolve("connaissances");
        Path source = SmallKnowledge.FOLDER.toPath();
        try (Stream<Path> files = Files.walk(source)) {
            files.forEach(
                    file -> copy(file, knowledge.resolve(source.relativize(file).toString())));
        }
    }

    @Test
    void isCompiledOnceAndAgainWhenItChanged() throws IOException {
        assertEquals(REMADE, fiche().err());
        assertEquals("", fiche().err());
        Path file = knowledge.resolve("demarches/carte-essai.yaml");
        Files.writeString(file, Files.readString(file).replace("Carte d'essai", "Carte changée"));
        Run.Result changed = fiche();
        assertEquals(REMADE, changed.err());
        assertTrue(changed.out().startsWith("Carte changée\n"), changed.out());
    }

    @Test
    void isWhatShipsWhenNothingChanged() {
        Run.Result shipped = Run.in(home).onSmallKnowledge().guichet("fiche", "carte-essai");
        assertEquals("", shipped.err());
        assertEquals(shipped.out(), fiche().out());
    }

    @Test
    void isReadByWhoeverMayLookInTheFolderItIsCompiledTo() throws IOException {
        Path shared = Files.createDirectory(home.resolve("partage"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxr-x"));
        CompileKnowledge.compile(knowledge, shared.resolve("knowledge"));
        assertEquals("rwxr-xr-x", rights(shared.resolve("knowledge")), "one installation serves several accounts");
        CompileKnowledge.compile(knowledge, home.resolve("a-moi/knowledge"));
        assertEquals("rwx------", rights(home.resolve("a-moi")));
        assertEquals("rwx------", rights(home.resolve("a-moi/knowledge")));
    }

    private static String rights(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    @Test
    void givesEveryFaultWithFileAndLine() throws IOException {
        Files.writeString(knowledge.resolve("demarches/carte-essai.yaml"), "titre: [\nresume: x\n");
        Files.writeString(knowledge.resolve("demarches/allocation-essai.yaml"), "titre: A\ntheme: rien\nresum: x\n");
        Files.delete(knowledge.resolve("conseil.yaml"));
        Run.Result result = fiche();
        assertEquals(3, result.code());
        List<String> lines = result.err().lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("guichet : conseil.yaml : ce fichier manque")));
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.startsWith(
                                "guichet : demarches/carte-essai.yaml:1 : cette ligne ne se lit pas : « [ »")),
                result.err());
        assertTrue(lines.stream()
                .anyMatch(line -> line.startsWith("guichet : demarches/allocation-essai.yaml:2 : « theme »")));
        assertTrue(lines.stream()
                .anyMatch(line -> line.startsWith("guichet : demarches/allocation-essai.yaml:3 : le champ « resum »")));
        assertEquals(3, Run.in(home).guichet("verifier", knowledge.toString()).code());
    }

    @Test
    void thatIsMissingIsSaid() {
        Run.Result result = Run.in(home)
                .onSmallKnowledge()
                .with("GUICHET_KNOWLEDGE", home + "/rien")
                .guichet("fiche", "carte-essai");
        assertEquals(3, result.code());
        assertEquals(
                "guichet : GUICHET_KNOWLEDGE : le dossier " + home
                        + "/rien n'existe pas → tapez la commande dans le dossier de guichet,"
                        + " ou « unset GUICHET_KNOWLEDGE » pour revenir aux vraies fiches\n",
                result.err());
        assertEquals(3, Run.in(home).guichet("verifier", home + "/rien").code());
    }

    @Test
    void worksWithAHomeThatCannotBeWrittenAndLeavesNothingBehind() throws IOException {
        // A file in the place of the folder refuses to be written whoever runs the test.
        Path blocked = Files.writeString(home.resolve("occupe"), "");
        Run.Result result = Run.in(home)
                .onSmallKnowledge()
                .with("GUICHET_KNOWLEDGE", knowledge.toString())
                .with("XDG_CACHE_HOME", blocked.toString())
                .with("XDG_CONFIG_HOME", blocked.toString())
                .guichet("fiche", "carte-essai");
        assertEquals(0, result.code());
        assertTrue(result.out().startsWith("Carte d'essai\n"));
        try (Stream<Path> left = Files.list(home)) {
            assertEquals(
                    List.of("connaissances", "occupe"),
                    left.map(Path::getFileName).map(Path::toString).sorted().toList());
        }
    }

    private Run.Result fiche() {
        return Run.in(home)
                .onSmallKnowledge()
                .with("GUICHET_KNOWLEDGE", knowledge.toString())
                .guichet("fiche", "carte-essai");
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

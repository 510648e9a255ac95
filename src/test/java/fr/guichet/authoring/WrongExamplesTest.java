package fr.guichet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One wrong file for each fault: its name says which, a comment {@code # FAUTE : …} stands on the line that must be named and
 * gives the words of the message. The folder it is in says which file of {@code fautes/juste} it takes the place of. A fault
 * that takes several files to make has a folder of its own under {@code fautes/ensembles}. What only a defect of the program
 * could give (« signalez-le ») has no example: no content makes it.
 */
class WrongExamplesTest {

    private static final Path FOLDER = ShippedKnowledge.BASE.resolve("src/test/resources/fautes");
    private static final Path RIGHT = FOLDER.resolve("juste");
    private static final String MARK = "# FAUTE : ";

    /** Under {@code fautes/ensembles}: each folder stands over {@code juste}, file by file. */
    private static final Path SETS = Path.of("ensembles");

    /** Enough to ask every question of so little a knowledge. */
    private static final int WALKS = 300;

    private static List<Path> wrongFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.startsWith(RIGHT))
                    .map(FOLDER::relativize)
                    .filter(file -> !file.startsWith(SETS))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> wrongSets() throws IOException {
        try (Stream<Path> sets = Files.list(FOLDER.resolve(SETS))) {
            return sets.map(FOLDER::relativize).sorted().toList();
        }
    }

    /** {@code demarches/sans-canaux.yaml} stands for the procedure, {@code conseil/x.yaml} for the whole table. */
    private static String replaced(Path wrong) {
        String kind = wrong.getParent().toString();
        return switch (kind) {
            case "demarches" -> "demarches/carte.yaml";
            case "cas" -> "cas/tableau.yaml";
            case "edition", "synonymes" -> kind + ".txt";
            default -> kind + ".yaml";
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFiles")
    void isRedWithExactlyItsFaultOnItsLine(Path wrong, @TempDir Path folder) throws IOException {
        copyRight(folder);
        copy(FOLDER.resolve(wrong), folder.resolve(replaced(wrong)));
        isRed(folder, List.of(replaced(wrong)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongSets")
    void isRedWithExactlyItsFaultWhenItTakesSeveralFiles(Path set, @TempDir Path folder) throws IOException {
        copyRight(folder);
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER.resolve(set))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = FOLDER.resolve(set).relativize(file).toString();
                copy(file, folder.resolve(name));
                names.add(name);
            }
        }
        isRed(folder, names);
    }

    /** One fault, on the only line of these files that is marked, in the words of the mark. */
    private static void isRed(Path folder, List<String> names) throws IOException {
        String expected = "";
        Node.Place place = null;
        for (String name : names) {
            List<String> lines = Files.readAllLines(folder.resolve(name));
            for (int i = 0; i < lines.size(); i++) {
                int mark = lines.get(i).indexOf(MARK);
                if (mark >= 0) {
                    assertNull(place, "two marks");
                    place = new Node.Place(name, i + 1);
                    expected = lines.get(i).substring(mark + MARK.length());
                }
            }
        }
        List<Fault> faults = verify(folder);
        // What a walk finds is told for a few ways that lead there, wherever they begin.
        boolean walked = !faults.isEmpty() && faults.get(0).message().startsWith("avec ");
        assertTrue(walked || faults.size() == 1, faults.toString());
        assertTrue(faults.stream().map(Fault::place).toList().contains(place), faults.toString());
        for (Fault fault : faults) {
            assertTrue(fault.message().contains(expected), faults.toString());
            assertTrue(!fault.remedy().isBlank(), "what to do is said");
        }
    }

    /** As {@code guichet verifier} does: what is written, then what the cases give, then what the walks find. */
    private static List<Fault> verify(Path folder) {
        KnowledgeFolder knowledge = KnowledgeFolder.read(folder);
        List<Fault> faults = Verifier.check(knowledge, ShippedKnowledge.TODAY);
        if (faults.isEmpty()) {
            faults = CaseReplay.of(knowledge).failures();
        }
        return faults.isEmpty() ? Walks.check(knowledge, WALKS, ShippedKnowledge.TODAY) : faults;
    }

    @Test
    void theRightOneHasNoFault(@TempDir Path folder) throws IOException {
        copyRight(folder);
        assertEquals(List.of(), verify(folder));
    }

    @Test
    void aFileThatItsNameWouldHideIsNamedWithTheNameToGive(@TempDir Path folder) throws IOException {
        copyRight(folder);
        Path right = RIGHT.resolve("demarches/carte.yaml");
        for (String name : List.of("autre.yml", "Élève_au lycée.yaml", "lettre.yaml.txt", "notes.docx", "x.yaml~")) {
            Files.copy(right, folder.resolve("demarches/" + name));
        }
        Files.copy(right, folder.resolve("bourse.yaml"));
        Files.copy(right, folder.resolve("courriers.yaml.txt"));
        Files.createDirectories(folder.resolve("knowledge/demarches"));
        assertEquals(
                List.of(
                        "bourse.yaml → une démarche va dans le dossier « demarches » ;"
                                + " les autres noms sont dans LISEZMOI.md",
                        "courriers.yaml.txt → renommez-le « courriers.yaml »",
                        "demarches/autre.yml → renommez-le « autre.yaml »",
                        "demarches/lettre.yaml.txt → renommez-le « lettre.yaml »",
                        "demarches/notes.docx → recopiez-le dans un éditeur de texte, sous le nom « notes.yaml »",
                        "demarches/Élève_au lycée.yaml → renommez-le « eleve-au-lycee.yaml »",
                        "knowledge → effacez ce dossier"),
                Verifier.check(KnowledgeFolder.read(folder), ShippedKnowledge.TODAY).stream()
                        .map(fault -> fault.place() + " → " + fault.remedy())
                        .toList());
    }

    /** macOS writes these on USB keys. */
    @Test
    void aHiddenFileIsNotRead(@TempDir Path folder) throws IOException {
        copyRight(folder);
        Files.write(folder.resolve("demarches/._carte.yaml"), new byte[] {0, 5, 22, 7, (byte) 0xff});
        assertEquals(List.of(), Verifier.check(KnowledgeFolder.read(folder), ShippedKnowledge.TODAY));
    }

    /** Everything that names a contact would be wrong as well, and would hide the one line to mend. */
    @Test
    void aFileThatCannotBeReadIsTheOnlyFault(@TempDir Path folder) throws IOException {
        copyRight(folder);
        Files.writeString(folder.resolve("orientations.yaml"), "mairie: {nom: Mairie\n");
        List<Fault> faults = Verifier.check(KnowledgeFolder.read(folder), ShippedKnowledge.TODAY);
        assertEquals(1, faults.size(), faults.toString());
        assertEquals(new Node.Place("orientations.yaml", 1), faults.get(0).place());
    }

    @Test
    void aFileThatIsMissingIsNamed(@TempDir Path folder) throws IOException {
        copyRight(folder);
        Files.delete(folder.resolve("pieces.yaml"));
        assertEquals("ce fichier manque", only(folder, "pieces.yaml").message());
    }

    @Test
    void aFileOfAnotherEncodingIsNamed(@TempDir Path folder) throws IOException {
        copyRight(folder);
        Files.write(folder.resolve("pieces.yaml"), "a: {texte: Pièce}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "ce fichier n'est pas en UTF-8", only(folder, "pieces.yaml").message());
        copyRight(folder);
        Files.write(folder.resolve("synonymes.txt"), "pièce, papier".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "ce fichier n'est pas en UTF-8", only(folder, "synonymes.txt").message());
    }

    @Test
    void aFileThatNobodyWroteByHandIsNamed(@TempDir Path folder) throws IOException {
        copyRight(folder);
        Files.writeString(folder.resolve("pieces.yaml"), "a: " + "x".repeat(4_000_000));
        assertEquals(
                "cette ligne ne se lit pas : sa forme est fausse",
                only(folder, "pieces.yaml").message());
    }

    private static Fault only(Path folder, String file) {
        List<Fault> faults = verify(folder);
        assertEquals(1, faults.size(), faults.toString());
        assertEquals(file, faults.get(0).place().file());
        return faults.get(0);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copyRight(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(RIGHT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, folder.resolve(RIGHT.relativize(file).toString()));
            }
        }
    }
}

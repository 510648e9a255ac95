package fr.guichet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One wrong file for each fault: its name says which, a comment {@code # FAUTE : …} stands on the line that must be named and
 * gives the words of the message. The folder it is in says which file of {@code fautes/juste} it takes the place of.
 */
class WrongExamplesTest {

    private static final Path FOLDER = ShippedKnowledge.BASE.resolve("src/test/resources/fautes");
    private static final Path RIGHT = FOLDER.resolve("juste");
    private static final String MARK = "# FAUTE : ";

    private static List<Path> wrongFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.startsWith(RIGHT))
                    .map(FOLDER::relativize)
                    .sorted()
                    .toList();
        }
    }

    /** {@code demarches/sans-canaux.yaml} stands for the procedure, {@code conseil/x.yaml} for the whole table. */
    private static String replaced(Path wrong) {
        String kind = wrong.getParent().toString();
        return switch (kind) {
            case "demarches" -> "demarches/carte.yaml";
            case "cas" -> "cas/tableau.yaml";
            default -> kind + ".yaml";
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFiles")
    void isRedWithExactlyItsFaultOnItsLine(Path wrong, @TempDir Path folder) throws IOException {
        copyRight(folder);
        Files.copy(
                FOLDER.resolve(wrong),
                folder.resolve(replaced(wrong)),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        List<String> lines = Files.readAllLines(FOLDER.resolve(wrong));
        int line = 0;
        while (!lines.get(line).contains(MARK)) {
            line++;
        }
        String expected = lines.get(line).substring(lines.get(line).indexOf(MARK) + MARK.length());

        List<Fault> faults = Verifier.check(KnowledgeFolder.read(folder), ShippedKnowledge.TODAY);

        assertEquals(1, faults.size(), faults.toString());
        assertEquals(new Node.Place(replaced(wrong), line + 1), faults.get(0).place(), faults.toString());
        assertTrue(faults.get(0).message().contains(expected), faults.toString());
        assertTrue(!faults.get(0).remedy().isBlank(), "what to do is said");
    }

    @Test
    void theRightOneHasNoFault(@TempDir Path folder) throws IOException {
        copyRight(folder);
        assertEquals(List.of(), Verifier.check(KnowledgeFolder.read(folder), ShippedKnowledge.TODAY));
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

    private static void copyRight(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(RIGHT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(RIGHT.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}

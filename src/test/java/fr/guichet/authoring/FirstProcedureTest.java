package fr.guichet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Example;
import fr.guichet.knowledge.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("« Votre première démarche », in knowledge/LISEZMOI.md, works as it is written")
class FirstProcedureTest {

    private static final Path KNOWLEDGE = ShippedKnowledge.BASE.resolve("knowledge");
    private static final Pattern BLOCK = Pattern.compile("```\\w+\\n(.*?)```", Pattern.DOTALL);

    /** The blocks to copy, in order: the procedure, the contact, the words, the letter. */
    private static List<String> blocks(String guide) {
        String walk = guide.substring(0, guide.indexOf("\n## La forme des fichiers"));
        return BLOCK.matcher(walk).results().map(found -> found.group(1)).toList();
    }

    @Test
    void eachBlockCopiedInItsTurnLeadsToNoFault(@TempDir Path folder) throws IOException {
        copyKnowledge(folder);
        String guide = Files.readString(KNOWLEDGE.resolve("LISEZMOI.md"));
        List<String> blocks = blocks(guide);
        assertEquals(4, blocks.size());

        Files.writeString(folder.resolve("demarches/inscription-cantine.yaml"), blocks.get(0));
        List<Fault> first = Verifier.check(KnowledgeFolder.read(folder), ShippedKnowledge.TODAY);
        assertEquals(2, first.size(), first.toString());
        first.forEach(fault -> assertTrue(guide.contains("    " + fault + "\n"), "the guide shows " + fault));

        append(folder.resolve("orientations.yaml"), blocks.get(1));
        append(folder.resolve("synonymes.txt"), blocks.get(2));
        append(folder.resolve("courriers.yaml"), blocks.get(3));
        KnowledgeFolder whole = KnowledgeFolder.read(folder);
        assertEquals(List.of(), Verifier.check(whole, ShippedKnowledge.TODAY));
        CaseCheck check = new CaseCheck(whole.base());
        List<Example> examples = whole.procedures().get("inscription-cantine").examples();
        assertEquals(3, examples.size());
        examples.forEach(example -> assertEquals(List.of(), check.check(example)));
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private static void copyKnowledge(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(KNOWLEDGE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(KNOWLEDGE.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}

package fr.guichet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.guichet.knowledge.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedKnowledgeTest {

    @Test
    void hasNoFault() {
        List<Fault> faults =
                Verifier.check(KnowledgeFolder.read(Path.of(System.getProperty("guichet.basedir", "."), "knowledge")));
        assertEquals("", faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    }
}

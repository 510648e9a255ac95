package fr.guichet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import fr.guichet.knowledge.Example;
import fr.guichet.knowledge.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every example of a procedure and every case of {@code knowledge/cas}, each a test with its French name. */
@Execution(ExecutionMode.SAME_THREAD)
class CasesTest {

    private static final int ENOUGH_CASES = 80;

    private final KnowledgeFolder folder = KnowledgeFolder.read(ShippedKnowledge.BASE.resolve("knowledge"));
    private final CaseCheck check = new CaseCheck(ShippedKnowledge.open());

    @TestFactory
    Stream<DynamicTest> examplesOfProcedures() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Procedure procedure : folder.procedures().values()) {
            for (Example example : procedure.examples()) {
                tests.add(test(procedure.id(), example));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return folder.cases().stream().map(example -> test("cas", example));
    }

    @Test
    void thereAreEnoughCasesAndNoTwoHaveTheSameName() {
        assertTrue(folder.cases().size() >= ENOUGH_CASES, folder.cases().size() + " cas");
        assertEquals(
                folder.cases().size(),
                folder.cases().stream().map(Example::name).distinct().count());
    }

    private DynamicTest test(String where, Example example) {
        return DynamicTest.dynamicTest(
                where + " : " + example.name(),
                () -> assertEquals(
                        List.of(), check.check(example), example.place().toString()));
    }
}

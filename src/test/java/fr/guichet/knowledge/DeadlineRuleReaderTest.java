package fr.guichet.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rule of a deadline")
class DeadlineRuleReaderTest {

    private final List<Fault> faults = new ArrayList<>();

    @Test
    @DisplayName("between two numbers of days after a day is a window that opens after it")
    void windowAfter() throws IOException {
        assertEquals(
                new DeadlineRule.Before("compte-ameli.code_le", -8, -15),
                read("{'regle': {'apres': 'code_le', 'du_jour': 8, 'au_jour': 15}}"));
        assertEquals(List.of(), faults);
    }

    @Test
    @DisplayName("after a day that no question knows keeps the word as it stands")
    void eventOfNoQuestion() throws IOException {
        assertEquals(
                new DeadlineRule.After("lettre", new DeadlineRule.Span(0, 0, 0, 2), false),
                read("{'regle': {'apres': 'lettre', 'mois': 2}}"));
        assertEquals(List.of(), faults);
    }

    @Test
    @DisplayName("a deadline that the law puts off to the next working day says so")
    void extended() throws IOException {
        assertEquals(
                new DeadlineRule.After("lettre", new DeadlineRule.Span(5, 0, 0, 0), true),
                read("{'regle': {'apres': 'lettre', 'jours': 5, 'reporte': 'oui'}}"));
        assertEquals(List.of(), faults);
    }

    @Test
    @DisplayName("after a day, without any number, is a fault")
    void noSpan() throws IOException {
        read("{'regle': {'apres': 'code_le'}}");
        assertEquals(1, faults.size());
    }

    private DeadlineRule read(String json) throws IOException {
        Node node = Node.read(new JsonFactory().createParser(json.replace('\'', '"')), "essai");
        return DeadlineRuleReader.read(new Fields(node, faults), "compte-ameli", Set.of("code_le"));
    }
}

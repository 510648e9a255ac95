package fr.guichet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.guichet.ShippedKnowledge;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTableTest {

    @Test
    void theTableInLisezmoiIsCurrent() throws IOException {
        KnowledgeFolder folder = KnowledgeFolder.read(ShippedKnowledge.BASE.resolve("knowledge"));
        assertTrue(
                KnowledgeTable.isCurrent(folder),
                "the table of knowledge/LISEZMOI.md is not current: run " + KnowledgeTable.COMMAND);
        assertEquals(
                folder.procedures().size() + 2, KnowledgeTable.lines(folder).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le chat dort. Il a bu du lait.                                          | 100 | 100",
                "Appelez la mairie. Prenez rendez-vous. Venez avec la carte.             | 75 | 100",
                "La notification dématérialisée de l'administration déconcentrée conditionne"
                        + " l'irrecevabilité de la contestation juridictionnelle.           | 0 | 20",
            })
    void theScoreOfATextFallsAsItGetsHarder(String text, int lowest, int highest) {
        int score = Readability.score(List.of(text));
        assertTrue(score >= lowest && score <= highest, () -> score + " : " + text);
    }
}

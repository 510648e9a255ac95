package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueTargetTest {

    @Test
    void aLineOf80ColumnsHoldsOnA4AndLargePrintIsLarge() {
        assertEquals(List.of("-o", "cpi=12"), pitch("une ligne courte\n" + "é".repeat(80) + "\n"));
        assertEquals(List.of("-o", "cpi=10"), pitch("é".repeat(64)));
        assertEquals(List.of("-o", "cpi=7", "-o", "lpi=4"), pitch("é".repeat(48) + "\n"));
    }

    @Test
    void whatIsLaidOutAlreadyKeepsItsLetters() {
        assertEquals(List.of(), pitch("%PDF-1.7\n"));
        assertEquals(List.of(), pitch("<!DOCTYPE html>\n"));
    }

    private static List<String> pitch(String sheet) {
        return QueueTarget.pitch(sheet.getBytes(StandardCharsets.UTF_8));
    }
}

package fr.guichet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void opensRightInExcelInFrench() {
        assertEquals(
                "\uFEFFThème;Nombre\r\n\"Argent ; impôts\";4\r\n",
                new Csv()
                        .line(List.of("Thème", "Nombre"))
                        .line(List.of("Argent ; impôts", "4"))
                        .toString());
    }

    @Test
    void aFormulaIsShownAndNotComputed() {
        assertEquals("'=1+1", Csv.cell("=1+1"));
        assertEquals("\"'=HYPERLINK(\"\"x\"\";1)\"", Csv.cell("=HYPERLINK(\"x\";1)"));
        assertEquals("'@A1", Csv.cell("@A1"));
        assertEquals("'-2", Csv.cell("-2"));
        assertEquals("'+33", Csv.cell("+33"));
        assertEquals("\"'\rx\"", Csv.cell("\rx"));
    }
}

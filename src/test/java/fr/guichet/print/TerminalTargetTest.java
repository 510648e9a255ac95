package fr.guichet.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Media copy, byte for byte: a sequence too few and the screen stays dark. */
class TerminalTargetTest {

    @Test
    void theSheetStandsBetweenTheTwoSequencesWithThePrintersLineEnds() throws IOException {
        assertEquals("\u001b[5iÉté\r\n☐ a\r\n\f\u001b[4i", printed("Été\n☐ a\n"));
    }

    @Test
    void nothingWrittenOnTheSheetCanEndThePrint() throws IOException {
        assertEquals("\u001b[5ia[4ib\f\u001b[4i", printed("a\u001b[4i\u0007b"));
        assertEquals("\u001b[5ia4iÛ\u00a0b\f\u001b[4i", printed("a\u009b4iÛ\u00a0b"), "the sequence of eight bits");
    }

    @Test
    void aPageThatEndsItselfIsNotFollowedByABlankOne() throws IOException {
        assertEquals("\u001b[5ia\r\n\f\u001b[4i", printed("a\n\f"));
    }

    @Test
    void theSheetIsWrittenInOneGoSoThatNoFrameOfTheScreenIsPrinted() throws IOException {
        List<byte[]> writes = new ArrayList<>();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                writes.add(new byte[] {(byte) b});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                writes.add(Arrays.copyOfRange(bytes, offset, offset + length));
            }
        };
        new TerminalTarget(counting, OutputStream.nullOutputStream()).write("Été\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(1, writes.size());
    }

    @Test
    void theScreenComesBackAfterAnError() {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        OutputStream breaking = new OutputStream() {
            private boolean broken;

            @Override
            public void write(int b) throws IOException {
                if (!broken && terminal.size() == 20) {
                    broken = true;
                    throw new IOException("the link stuttered");
                }
                terminal.write(b);
            }
        };
        byte[] sheet = "une feuille assez longue pour casser".getBytes(StandardCharsets.UTF_8);
        assertThrows(
                IOException.class, () -> new TerminalTarget(breaking, OutputStream.nullOutputStream()).write(sheet));
        assertTrue(terminal.toString(StandardCharsets.UTF_8).endsWith("\u001b[4i"));
    }

    private static String printed(String sheet) throws IOException {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        new TerminalTarget(terminal, OutputStream.nullOutputStream()).write(sheet.getBytes(StandardCharsets.UTF_8));
        return terminal.toString(StandardCharsets.UTF_8);
    }
}

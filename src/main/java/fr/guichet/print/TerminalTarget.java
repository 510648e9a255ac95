package fr.guichet.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The printer behind the terminal (PuTTY, VT220), also through SSH: what stands between two sequences goes to it.
 *
 * @param terminal what the terminal reads
 */
public record TerminalTarget(OutputStream terminal) implements SheetTarget {

    private static final String PRINTER_ON = "\u001b[5i";
    private static final String PRINTER_OFF = "\u001b[4i";

    @Override
    public void write(byte[] sheet) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream(sheet.length + 64);
        page.writeBytes(PRINTER_ON.getBytes(StandardCharsets.US_ASCII));
        for (byte b : sheet) {
            if (b == '\n') {
                page.write('\r');
            }
            page.write(b);
        }
        page.write('\f');
        page.writeBytes(PRINTER_OFF.getBytes(StandardCharsets.US_ASCII));
        page.writeTo(terminal);
        terminal.flush();
    }
}

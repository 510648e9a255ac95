package fr.guichet.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The printer behind the terminal (PuTTY, xterm, VT220), also through SSH: what stands between two sequences goes to it. The
 * second one is sent whatever happens, or all that follows would be printed instead of shown.
 *
 * @param terminal what the terminal reads
 */
public record TerminalTarget(OutputStream terminal) implements SheetTarget {

    private static final byte[] PRINTER_ON = "\u001b[5i".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PRINTER_OFF = "\u001b[4i".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void write(byte[] sheet) throws IOException {
        byte[] page = page(sheet);
        // A screen that draws meanwhile would be printed: whoever writes to this terminal takes turns.
        synchronized (terminal) {
            try {
                terminal.write(PRINTER_ON);
                terminal.write(page);
            } catch (IOException e) {
                comeBack(e);
                throw e;
            }
            terminal.write(PRINTER_OFF);
            terminal.flush();
        }
    }

    private void comeBack(IOException failure) {
        try {
            terminal.write(PRINTER_OFF);
            terminal.flush();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Lines end as a printer wants them; nothing in the sheet can end the print before its end. */
    private static byte[] page(byte[] sheet) {
        ByteArrayOutputStream page = new ByteArrayOutputStream(sheet.length + 64);
        for (byte b : sheet) {
            if (b == '\n') {
                page.write('\r');
            }
            boolean control = b >= 0 && b < ' ' && b != '\n' && b != '\t' && b != '\f' || b == 0x7f;
            if (!control) {
                page.write(b);
            }
        }
        if (sheet.length == 0 || sheet[sheet.length - 1] != '\f') {
            page.write('\f');
        }
        return page.toByteArray();
    }
}

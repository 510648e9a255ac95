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
 * @param itself the same, past every buffer and its locks: what is left when the program is ended in the middle
 */
public record TerminalTarget(OutputStream terminal, OutputStream itself) implements SheetTarget {

    private static final byte[] PRINTER_ON = "\u001b[5i".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PRINTER_OFF = "\u001b[4i".getBytes(StandardCharsets.US_ASCII);

    /** A terminal that takes nothing for so long is gone. */
    private static final long PATIENCE_MILLIS = 2_000;

    /** Control characters of eight bits, U+0080 to U+009F, begin with this octet in UTF-8. */
    private static final int EIGHT_BITS = 0xC2;

    @Override
    public void write(byte[] sheet) throws IOException {
        Thread ended = new Thread(this::comeBackSoon, "guichet-imprimante");
        Runtime.getRuntime().addShutdownHook(ended);
        try {
            send(job(sheet));
        } finally {
            forget(ended);
        }
    }

    private void send(byte[] job) throws IOException {
        // A screen that draws meanwhile would be printed: whoever writes to this terminal takes turns.
        synchronized (terminal) {
            try {
                terminal.write(job);
                terminal.flush();
            } catch (IOException e) {
                comeBack(e);
                throw e;
            }
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

    /** The writer may be stuck in the middle of the sheet, with the lock of the buffer. */
    private void comeBackSoon() {
        Thread last = new Thread(() -> {
            try {
                itself.write(PRINTER_OFF);
                itself.flush();
            } catch (IOException e) {
                // The terminal is gone.
            }
        });
        last.setDaemon(true);
        last.start();
        try {
            last.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread ended) {
        try {
            Runtime.getRuntime().removeShutdownHook(ended);
        } catch (IllegalStateException e) {
            // The program is ending: it comes back twice, which does no harm.
        }
    }

    private static byte[] job(byte[] sheet) {
        ByteArrayOutputStream job = new ByteArrayOutputStream(sheet.length + 64);
        job.writeBytes(PRINTER_ON);
        page(sheet, job);
        job.writeBytes(PRINTER_OFF);
        return job.toByteArray();
    }

    /** Lines end as a printer wants them; nothing in the sheet can end the print before its end. */
    private static void page(byte[] sheet, ByteArrayOutputStream page) {
        for (int i = 0; i < sheet.length; i++) {
            byte b = sheet[i];
            if (b == '\n') {
                page.write('\r');
            }
            if (isEightBitControl(sheet, i)) {
                i++;
            } else if (!isControl(b)) {
                page.write(b);
            }
        }
        if (sheet.length == 0 || sheet[sheet.length - 1] != '\f') {
            page.write('\f');
        }
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\n' && b != '\t' && b != '\f' || b == 0x7f;
    }

    private static boolean isEightBitControl(byte[] sheet, int at) {
        return (sheet[at] & 0xFF) == EIGHT_BITS && at + 1 < sheet.length && (sheet[at + 1] & 0xFF) < 0xA0;
    }
}

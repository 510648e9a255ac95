package fr.guichet.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of bytes of a bounded length. What is too long is passed over, without being kept. */
final class LineReader {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int end;
    private boolean tooLong;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line; false when there is none. The end of the input ends a line that has something in it. */
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        boolean any = false;
        while (position < end || fill()) {
            any = true;
            int start = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            keep(start, position);
            if (position < end) {
                position++;
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void keep(int start, int stop) {
        if (line.size() + (stop - start) > longest) {
            tooLong = true;
        } else if (!tooLong) {
            line.write(buffer, start, stop - start);
        }
    }

    boolean tooLong() {
        return tooLong;
    }

    /** The line without its end, be it of Unix or of Windows. */
    byte[] line() {
        byte[] bytes = line.toByteArray();
        if (bytes.length == 0 || bytes[bytes.length - 1] != '\r') {
            return bytes;
        }
        byte[] shorter = new byte[bytes.length - 1];
        System.arraycopy(bytes, 0, shorter, 0, shorter.length);
        return shorter;
    }

    /** True if a next line can be read without waiting. */
    boolean hasMore() throws IOException {
        return position < end || in.available() > 0;
    }
}

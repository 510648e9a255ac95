package fr.guichet.command;

import fr.guichet.print.PlainText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where a command writes its data: text for a person, or bytes (JSON, always UTF-8). Failures are {@link OutputException}. */
final class Output {

    private static final int CHUNK = 8192;

    private final OutputStream stream;
    private final boolean plain;
    private final StringBuilder pending = new StringBuilder();

    /** @param plain true to write without accents */
    Output(OutputStream stream, boolean plain) {
        this.stream = new Guarded(stream);
        this.plain = plain;
    }

    Output print(String text) throws IOException {
        pending.append(text);
        if (pending.length() > CHUNK) {
            push();
        }
        return this;
    }

    Output line(String text) throws IOException {
        return print(text).print("\n");
    }

    /** For what is already encoded. What was printed before comes before. */
    OutputStream bytes() throws IOException {
        push();
        return stream;
    }

    void flush() throws IOException {
        push();
        stream.flush();
    }

    private void push() throws IOException {
        String text = harmless(pending);
        pending.setLength(0);
        stream.write((plain ? PlainText.of(text) : text).getBytes(StandardCharsets.UTF_8));
    }

    /** No control character reaches the terminal, and nothing that turns a line around, wherever the text comes from. */
    static String harmless(CharSequence text) {
        // An array: the page of a cold look-up is read once, by a JVM that compiled nothing yet.
        String whole = text.toString();
        char[] letters = whole.toCharArray();
        boolean harmful = false;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c < ' ' && c != '\n' && c != '\t' && c != '\f' || c >= 0x7f && c < 0xa0 || c >= 0x61c && turns(c)) {
                letters[i] = '\uFFFD';
                harmful = true;
            }
        }
        return harmful ? new String(letters) : whole;
    }

    /** True for the signs that make what follows be read from right to left, or the other way. */
    static boolean turns(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }

    /** Tells a failure of the output from any other. Closing it only flushes. */
    private static final class Guarded extends OutputStream {

        private final OutputStream target;

        Guarded(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            try {
                target.write(b);
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                target.write(bytes, offset, length);
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                target.flush();
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

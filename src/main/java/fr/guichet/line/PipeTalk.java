package fr.guichet.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A talk through plain streams: a pipe, a script, a terminal that can do nothing. Each prompt is a line of its own. What is
 * said and the pages go to two outputs, so that a pipe can keep the sheet alone.
 */
public final class PipeTalk implements Talk {

    /** An output that a line or a page is given to. It is flushed by whoever gives it. */
    @FunctionalInterface
    public interface Sink {
        void write(String text) throws IOException;
    }

    /** Longer lines are cut: nobody says so much, and a file may be piped in by mistake. */
    private static final int LONGEST_LINE = 10_000;

    private final BufferedReader in;
    private final Sink said;
    private final Sink shown;

    public PipeTalk(BufferedReader in, Sink said, Sink shown) {
        this.in = in;
        this.said = said;
        this.shown = shown;
    }

    @Override
    public void say(String line) {
        write(said, line.stripTrailing() + "\n");
    }

    @Override
    public void show(String page) {
        write(shown, page);
    }

    static void write(Sink sink, String text) {
        try {
            sink.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String ask(String prompt, List<String> words) {
        say(prompt);
        try {
            return readLine();
        } catch (IOException e) {
            // An input that cannot be read is an input that has ended.
            throw HangUp.endOfInput();
        }
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int character = in.read();
        if (character < 0) {
            throw HangUp.endOfInput();
        }
        while (character >= 0 && character != '\n') {
            if (line.length() < LONGEST_LINE && !Character.isISOControl(character)) {
                line.append((char) character);
            }
            character = in.read();
        }
        return line.toString();
    }

    /** Nothing can be taken back from a pipe. */
    @Override
    public void forget() {}

    @Override
    public void close() {}
}

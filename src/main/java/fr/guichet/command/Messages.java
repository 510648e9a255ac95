package fr.guichet.command;

import fr.guichet.print.PlainText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What is said about the work, on the standard error: one French line each. If nobody can read it, it is lost. */
final class Messages {

    private static final int LONGEST = 600;

    private final OutputStream stream;
    private final boolean plain;
    private volatile Consumer<String> listener;

    Messages(OutputStream stream, boolean plain) {
        this.stream = stream;
        this.plain = plain;
    }

    /** From now on what is said goes to {@code listener}, while a full screen is up; null gives it back to the stream. */
    void divert(Consumer<String> listener) {
        this.listener = listener;
    }

    /** « guichet : … » */
    void say(String message) {
        Consumer<String> heard = listener;
        if (heard != null) {
            heard.accept(oneLine(message));
            return;
        }
        write("guichet : " + oneLine(message) + "\n");
    }

    /** A line that goes on with what was said. */
    void detail(String message) {
        write(oneLine(message) + "\n");
    }

    /** Writes over the line that was last written this way. */
    void over(String message) {
        write("\r" + oneLine(message));
    }

    void trace(Throwable failure) {
        failure.printStackTrace(new PrintStream(stream, true, StandardCharsets.UTF_8));
    }

    private static String oneLine(String message) {
        String line = Output.harmless(message).replace('\n', ' ').replace('\t', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private void write(String line) {
        try {
            stream.write((plain ? PlainText.of(line) : line).getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            // Nobody listens; the exit code still says it.
        }
    }
}

package fr.guichet.line;

import java.util.List;

/** Whoever types and listens. A failing output is an {@link java.io.UncheckedIOException}. */
public interface Talk extends AutoCloseable {

    /** Says one line. */
    void say(String line);

    /** Gives a whole page as it is: what the command is run for. */
    void show(String page);

    /**
     * Says what to type and returns what was typed, without its line end.
     *
     * @param words what may be completed
     * @throws HangUp if the person interrupts, or nothing more comes
     */
    String ask(String prompt, List<String> words);

    /** Takes away what still stands on the screen, before the next person looks at it. */
    void forget();

    @Override
    void close();
}

package fr.guichet.line;

import fr.guichet.print.Wrap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * A talk at a terminal: the line can be edited and ids are completed with Tab. What is typed is in no history, in memory or
 * on disk. The terminal is given back as it was, whatever happens.
 */
public final class TerminalTalk implements Talk {

    /** Clears what scrolled away, then the screen. */
    private static final String CLEAR = "\u001b[3J\u001b[H\u001b[2J";

    /** Stands before what is typed. */
    private static final String MARK = "> ";

    /** Lines are not wrapped narrower: a terminal that says less does not know. */
    private static final int NARROWEST = 20;

    private static final Size USUAL_SIZE = new Size(80, 24);

    private final Terminal terminal;
    private final LineReader reader;
    private final PipeTalk.Sink shown;
    private final Letters letters;

    /** Adapts a text to what the terminal can show. */
    @FunctionalInterface
    public interface Letters {
        String of(String text);
    }

    /** What may be completed at the prompt that stands. */
    private List<String> words = List.of();

    TerminalTalk(Terminal terminal, PipeTalk.Sink shown, Letters letters) {
        this.terminal = terminal;
        this.shown = shown;
        this.letters = letters;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("guichet")
                .completer((line, parsed, candidates) -> words.forEach(word -> candidates.add(new Candidate(word))))
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, false)
                .variable(LineReader.BELL_STYLE, "none")
                // « ! » is a word of ours, not a history event, and a paste is a line like another.
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.BRACKETED_PASTE, false)
                .option(LineReader.Option.AUTO_FRESH_LINE, false)
                // Tab completes what is certain; no menu is drawn.
                .option(LineReader.Option.AUTO_LIST, false)
                .option(LineReader.Option.AUTO_MENU, false)
                .build();
    }

    /**
     * Opens the terminal of this process.
     *
     * @param shown where pages go when it is not this terminal; null to show them here
     * @throws IOException if there is no terminal, or it can do nothing
     */
    public static TerminalTalk open(PipeTalk.Sink shown, Letters letters) throws IOException {
        Terminal terminal = TerminalBuilder.builder()
                .name("guichet")
                .system(true)
                // Not the native one: it forgets the speed of a serial line, and unpacks a library in the temporary
                // folder.
                .provider("exec")
                .dumb(false)
                .encoding(StandardCharsets.UTF_8)
                .build();
        if (terminal.getWidth() <= 0) {
            terminal.setSize(USUAL_SIZE);
        }
        return new TerminalTalk(terminal, shown, letters);
    }

    @Override
    public void say(String line) {
        List<String> lines = new Wrap(Math.max(NARROWEST, terminal.getWidth())).lines("", "", Wrap.glue(line));
        write(String.join("\n", lines) + "\n");
    }

    @Override
    public void show(String page) {
        if (shown == null) {
            write(page);
        } else {
            PipeTalk.write(shown, page);
        }
    }

    private void write(String text) {
        terminal.writer().print(letters.of(text));
        terminal.writer().flush();
    }

    @Override
    public String ask(String prompt, List<String> completed) {
        words = completed;
        // A line of its own: it is read once, and never drawn again while one types.
        say(prompt);
        try {
            return reader.readLine(MARK);
        } catch (UserInterruptException e) {
            throw HangUp.interrupted();
        } catch (EndOfFileException e) {
            throw HangUp.endOfInput();
        }
    }

    @Override
    public void forget() {
        terminal.writer().print(CLEAR);
        terminal.writer().flush();
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            // It is restored before it is closed.
        }
    }
}

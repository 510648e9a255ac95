package fr.guichet.line;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.widget.AutosuggestionWidgets;

/**
 * Reads the commands of a shell: at a terminal with completion, hints and history, from a pipe line by line. A word is
 * cut at spaces; double quotes hold several together, and an apostrophe is a letter.
 */
public final class Shell implements Closeable {

    /** What may stand at a place of the line. */
    public interface Completer {
        /** @param before the words before the one that is typed */
        List<Suggestion> suggest(List<String> before);

        /** True if no word of a line is the user's own: then it may be kept on disk. */
        boolean areOurs(List<String> words);
    }

    /**
     * One way to go on.
     *
     * @param meaning shown beside it; may be empty
     * @param whole true when a space follows
     */
    public record Suggestion(String word, String meaning, boolean whole) {}

    private static final Parser PARSER =
            new DefaultParser().quoteChars(new char[] {'"'}).escapeChars(null).eofOnUnclosedQuote(true);

    private final Terminal terminal;
    private final LineReader reader;
    private final BufferedReader pipe;

    private Shell(Terminal terminal, LineReader reader, BufferedReader pipe) {
        this.terminal = terminal;
        this.reader = reader;
        this.pipe = pipe;
    }

    /** A shell that reads a pipe or a file. */
    public static Shell on(BufferedReader pipe) {
        return new Shell(null, null, pipe);
    }

    /**
     * A shell at the terminal of this process.
     *
     * @param history where the lines are kept that hold none of the user's own words; null to keep nothing on disk
     * @throws IOException if there is no terminal, or it can do nothing
     */
    public static Shell open(Completer completer, File history) throws IOException {
        Terminal terminal = TerminalBuilder.builder()
                .name("guichet")
                .system(true)
                .provider("exec")
                .dumb(false)
                .encoding(StandardCharsets.UTF_8)
                .build();
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("guichet")
                .parser(PARSER)
                .history(new MaskedHistory(completer))
                .completer((reader, line, candidates) -> {
                    List<String> before = line.words().subList(0, line.wordIndex());
                    for (Suggestion one : completer.suggest(before)) {
                        String meaning = one.meaning().isEmpty() ? null : one.meaning();
                        candidates.add(new Candidate(one.word(), one.word(), null, meaning, null, null, one.whole()));
                    }
                })
                .variable(LineReader.BELL_STYLE, "none")
                .variable(LineReader.HISTORY_SIZE, MaskedHistory.SIZE)
                .variable(LineReader.HISTORY_FILE_SIZE, MaskedHistory.SIZE)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                // When somebody came is nobody's business.
                .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
                .option(LineReader.Option.CASE_INSENSITIVE, true);
        if (history != null) {
            MaskedHistory.makePrivate(history);
            builder.variable(LineReader.HISTORY_FILE, history.toPath());
        }
        LineReader reader = builder.build();
        // The rest of a line that was typed before, in grey; the right arrow takes it.
        new AutosuggestionWidgets(reader).enable();
        return new Shell(terminal, reader, null);
    }

    /** True if a person types. */
    public boolean isTyped() {
        return reader != null;
    }

    /** The next line; an empty one after Ctrl-C, null at the end. */
    public String read(String prompt) throws IOException {
        if (reader == null) {
            return pipe.readLine();
        }
        try {
            return reader.readLine(prompt);
        } catch (UserInterruptException e) {
            return "";
        } catch (EndOfFileException e) {
            return null;
        }
    }

    /** The words of a line; null if a quote is not closed. */
    public static List<String> words(String line) {
        try {
            ParsedLine parsed = PARSER.parse(line.strip(), line.strip().length(), Parser.ParseContext.ACCEPT_LINE);
            return parsed.words().stream().filter(word -> !word.isEmpty()).toList();
        } catch (EOFError e) {
            return null;
        }
    }

    /** Gives the terminal back; the history is on disk then. */
    @Override
    public void close() throws IOException {
        if (terminal != null) {
            reader.getHistory().save();
            terminal.close();
        }
    }
}

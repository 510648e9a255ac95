package fr.guichet.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A talk written down: a line that begins with {@code > } was typed, any other was said. {@code > ^C} is Ctrl-C, {@code >
 * ^D} the end of the input.
 */
class Transcript implements Talk {

    private static final String TYPED = "> ";

    private final List<String> typed;
    private final StringBuilder text = new StringBuilder();
    private final List<String> pages = new ArrayList<>();
    private int next;

    private Transcript(List<String> typed) {
        this.typed = List.copyOf(typed);
    }

    /** A talk during which something else is looked at before each prompt. */
    abstract static class Hooked extends Transcript {
        Hooked(List<String> typed) {
            super(typed);
        }

        abstract void at(int prompt);

        @Override
        public String ask(String prompt, List<String> words) {
            at(asked());
            return super.ask(prompt, words);
        }
    }

    static Transcript typing(String... lines) {
        return new Transcript(List.of(lines));
    }

    static Transcript typing(List<String> lines) {
        return new Transcript(lines);
    }

    /** Types again what was typed in {@code file}. */
    static Transcript again(Path file) throws IOException {
        List<String> typed = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(TYPED.strip())) {
                typed.add(line.substring(Math.min(line.length(), TYPED.length())));
            }
        }
        return new Transcript(typed);
    }

    @Override
    public void say(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    @Override
    public void show(String page) {
        pages.add(page);
        text.append(page);
    }

    @Override
    public String ask(String prompt, List<String> words) {
        say(prompt);
        String line = next < typed.size() ? typed.get(next) : "^D";
        next++;
        text.append((TYPED + line).stripTrailing()).append('\n');
        return switch (line) {
            case "^C" -> throw HangUp.interrupted();
            case "^D" -> throw HangUp.endOfInput();
            default -> line;
        };
    }

    @Override
    public void forget() {
        text.append("(l'écran est effacé)\n");
    }

    @Override
    public void close() {}

    String text() {
        return text.toString();
    }

    /** The pages shown, in order. */
    List<String> pages() {
        return pages;
    }

    /** How many times something was asked. */
    int asked() {
        return next;
    }

    boolean said(String line) {
        return text.toString().lines().anyMatch(line::equals);
    }
}

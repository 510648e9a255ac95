package fr.guichet.line;

import java.util.List;

/**
 * One thing asked.
 *
 * @param text says what to type
 * @param help what {@code ?} says, before the words that serve everywhere
 * @param why what {@code p} says
 * @param words what may be completed
 */
record Prompt(String text, List<String> help, List<String> why, List<String> words) {

    static Prompt of(String text) {
        return new Prompt(text, List.of(), List.of(), List.of());
    }

    Prompt withHelp(String... lines) {
        return new Prompt(text, List.of(lines), why, words);
    }

    Prompt withWhy(List<String> lines) {
        return new Prompt(text, help, lines, words);
    }

    Prompt withWords(List<String> completions) {
        return new Prompt(text, help, why, completions);
    }
}

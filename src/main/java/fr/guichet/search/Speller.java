package fr.guichet.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * What a word was meant to be, when the indexes do not know it: an apostrophe was lost, words were glued or cut, a letter is
 * wrong. Remembers what it put right.
 */
final class Speller {

    /** Shorter words have too many neighbours. */
    private static final int MIN_CORRECTED = 5;

    private static final int MIN_GLUED = 3;

    private final String text;
    private final Vocabulary vocabulary;
    private final Set<Idea> without;
    private final StringBuilder corrected = new StringBuilder();
    private int copied;
    private String previous = "";
    private int previousStart;

    Speller(String text, Vocabulary vocabulary, Set<Idea> without) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.without = without;
    }

    /** The text with its misspelt words put right; null if there were none. */
    String suggestion() {
        return copied == 0 ? null : corrected + text.substring(copied);
    }

    /** Reads the word at {@code cursor}; {@code last} when it may be unfinished. */
    List<String> read(Words cursor, boolean last) throws IOException {
        String word = cursor.folded();
        List<String> meant = cursor.isEmpty() ? List.of() : meant(word, cursor, last);
        previous = word;
        previousStart = cursor.start();
        return meant;
    }

    private List<String> meant(String word, Words cursor, boolean last) throws IOException {
        if (hasFigure(word) || without.contains(Idea.SPELLING) || vocabulary.knows(word, cursor.stem())) {
            return List.of(word);
        }
        if (vocabulary.frequency(previous + word) > 0) {
            correct(Math.max(previousStart, copied), cursor.end(), previous + word);
            return List.of(previous + word);
        }
        String bare = withoutLostApostrophe(word);
        if (bare != null) {
            return List.of(bare);
        }
        if (!last && (word.length() == 1 || EmptyWords.soundLike(word))) {
            return List.of();
        }
        if (word.length() < MIN_CORRECTED
                || last && !vocabulary.completions(word).isEmpty()) {
            return List.of(word);
        }
        String sounding = without.contains(Idea.SOUND) ? null : vocabulary.soundingLike(word);
        String nearest = sounding == null ? vocabulary.nearest(word) : sounding;
        if (nearest != null) {
            correct(cursor.start(), cursor.end(), nearest);
            return List.of(nearest);
        }
        return unglued(word, cursor);
    }

    /** « didentite » was « d'identité ». */
    private String withoutLostApostrophe(String word) throws IOException {
        int cut = word.startsWith("qu") ? 2 : "dljmtsnc".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        if (cut == 0 || cut >= word.length() || "aeiouyh".indexOf(word.charAt(cut)) < 0) {
            return null;
        }
        String bare = word.substring(cut);
        return vocabulary.frequency(bare) > 0 ? bare : null;
    }

    private List<String> unglued(String word, Words cursor) throws IOException {
        for (int cut = MIN_GLUED; cut <= word.length() - MIN_GLUED; cut++) {
            String left = word.substring(0, cut);
            String right = word.substring(cut);
            if (vocabulary.frequency(left) > 0 && vocabulary.frequency(right) > 0) {
                correct(cursor.start(), cursor.end(), left + " " + right);
                return List.of(left, right);
            }
        }
        return List.of(word);
    }

    private void correct(int start, int end, String word) {
        corrected.append(text, copied, start).append(word);
        copied = end;
    }

    static boolean hasFigure(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

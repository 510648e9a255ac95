package fr.guichet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what was typed: what it asks for, exact keys, and the spelling that was put right. */
final class QueryReader {

    /** Characters that are read; a longer text says nothing more. */
    static final int MAX_CHARACTERS = 2_000;

    /** Meaningful words that are read. */
    static final int MAX_WORDS = 60;

    private static final int MIN_CORRECTED = 5;
    private static final int MIN_PREFIX = 2;
    private static final float COMPLETED = 0.7f;

    private record Word(String folded, String stem, int start, int end, boolean last) {}

    private final String text;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final List<Slot> slots = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final StringBuilder corrected = new StringBuilder();
    private int copied;

    QueryReader(String text, Lexicon lexicon, Vocabulary vocabulary) throws IOException {
        this.text = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        read();
    }

    List<Slot> slots() {
        return slots;
    }

    /** Folded words with a figure in them: numbers of forms, ids. */
    List<String> keys() {
        return keys;
    }

    /** The text with its misspelt words put right; null if there were none. */
    String suggestion() {
        return copied == 0 ? null : corrected + text.substring(copied);
    }

    private void read() throws IOException {
        List<Word> words = words();
        List<String> stems = new ArrayList<>(words.size());
        for (Word word : words) {
            stems.add(word.stem);
        }
        int at = 0;
        while (at < words.size()) {
            List<Lexicon.Rule> rules = lexicon.matching(stems, at);
            int length = 1;
            for (Lexicon.Rule rule : rules) {
                length = Math.max(length, rule.from().size());
            }
            Slot slot = new Slot();
            slot.add(new Slot.Way(stems.subList(at, at + length), 1, false, ""));
            for (Lexicon.Rule rule : rules) {
                if (rule.from().size() == length) {
                    for (List<String> to : rule.to()) {
                        slot.add(new Slot.Way(to, rule.weight(), true, rule.line()));
                    }
                }
            }
            Word word = words.get(at);
            if (rules.isEmpty()) {
                complete(word, slot);
            }
            slots.add(slot);
            at += length;
        }
    }

    private List<Word> words() throws IOException {
        List<Word> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Words cursor = new Words(text);
        while (words.size() < MAX_WORDS && cursor.next()) {
            String folded = cursor.folded();
            if (hasFigure(folded)) {
                keys.add(folded);
            }
            if (cursor.isEmpty()) {
                continue;
            }
            boolean last = cursor.end() == text.length();
            for (String word : spelt(folded, cursor.start(), cursor.end(), last)) {
                if (!EmptyWords.hold(word) && seen.add(word)) {
                    words.add(new Word(word, cursor.stem(word), cursor.start(), cursor.end(), last));
                }
            }
        }
        return words;
    }

    /** The word itself when it is known, else what it was meant to be: one word, or the words that were glued. */
    private List<String> spelt(String word, int start, int end, boolean last) throws IOException {
        if (word.length() < MIN_CORRECTED || hasFigure(word) || vocabulary.frequency(word) > 0) {
            return List.of(word);
        }
        String bare = withoutLostApostrophe(word);
        if (bare != null) {
            return List.of(bare);
        }
        if (last && !vocabulary.completions(word).isEmpty()) {
            return List.of(word);
        }
        String nearest = vocabulary.nearest(word);
        if (nearest != null) {
            correct(start, end, nearest);
            return List.of(nearest);
        }
        for (int cut = 3; cut <= word.length() - 3; cut++) {
            String left = word.substring(0, cut);
            String right = word.substring(cut);
            if (vocabulary.frequency(left) > 0 && vocabulary.frequency(right) > 0) {
                correct(start, end, left + " " + right);
                return List.of(left, right);
            }
        }
        return List.of(word);
    }

    /** « didentite » was « d'identité ». */
    private String withoutLostApostrophe(String word) throws IOException {
        int cut = word.startsWith("qu") ? 2 : "dljmtsnc".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        if (cut == 0 || "aeiouyh".indexOf(word.charAt(cut)) < 0) {
            return null;
        }
        String bare = word.substring(cut);
        return vocabulary.frequency(bare) > 0 ? bare : null;
    }

    private void correct(int start, int end, String word) {
        corrected.append(text, copied, start).append(word);
        copied = end;
    }

    private void complete(Word word, Slot slot) throws IOException {
        if (!word.last || word.folded.length() < MIN_PREFIX) {
            return;
        }
        Words stemmer = new Words("");
        for (String completion : vocabulary.completions(word.folded)) {
            String stem = stemmer.stem(completion);
            if (!stem.equals(word.stem)) {
                slot.add(new Slot.Way(List.of(stem), COMPLETED, true, ""));
            }
        }
    }

    private static boolean hasFigure(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

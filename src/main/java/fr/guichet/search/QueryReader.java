package fr.guichet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what was typed: what it asks for, exact keys, and the spelling that was put right. */
final class QueryReader {

    /** Characters that are read; a longer text says nothing more. */
    static final int MAX_CHARACTERS = 2_000;

    /** Meaningful words that are read. */
    static final int MAX_WORDS = 60;

    private static final int MIN_PREFIX = 2;
    private static final float COMPLETED = 0.7f;

    private record Word(String folded, String stem, int start, boolean last, boolean silent) {}

    private final String text;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final List<Slot> slots = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Set<Integer> pairs = new LinkedHashSet<>();
    private final Speller speller;

    QueryReader(String text, Lexicon lexicon, Vocabulary vocabulary, Set<Idea> without) throws IOException {
        this.text = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.speller = new Speller(this.text, vocabulary, without);
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
        return speller.suggestion();
    }

    /** Every two meaningful words in a row, as {@link WordPairs} numbers them. */
    Set<Integer> pairs() {
        return pairs;
    }

    private void read() throws IOException {
        List<Word> words = words();
        List<String> stems = new ArrayList<>(words.size());
        for (Word word : words) {
            stems.add(word.stem);
        }
        readPairs(said(words, 0, words.size()));
        Set<List<String>> seen = new HashSet<>();
        int at = 0;
        while (at < words.size()) {
            List<Lexicon.Rule> rules = lexicon.matching(stems, at);
            int length = 1;
            for (Lexicon.Rule rule : rules) {
                length = Math.max(length, rule.from().size());
            }
            Slot slot = new Slot((float) words.get(at).start / text.length());
            List<String> typed = said(words, at, at + length);
            slot.add(Slot.Way.typed(typed));
            for (Lexicon.Rule rule : rules) {
                if (rule.from().size() == length) {
                    for (List<String> to : rule.to()) {
                        slot.add(Slot.Way.other(to, rule.weight(), rule.name()));
                    }
                }
            }
            if (rules.isEmpty()) {
                complete(words.get(at), slot);
            }
            if (!typed.isEmpty() && seen.add(typed)) {
                slots.add(slot);
            }
            at += length;
        }
    }

    private void readPairs(List<String> stems) {
        for (int from = 1; from < stems.size(); from++) {
            pairs.add(WordPairs.of(stems.get(from - 1), stems.get(from)));
        }
    }

    private static List<String> said(List<Word> words, int from, int to) {
        List<String> stems = new ArrayList<>(to - from);
        for (Word word : words.subList(from, to)) {
            if (!word.silent) {
                stems.add(word.stem);
            }
        }
        return stems;
    }

    private List<Word> words() throws IOException {
        List<Word> words = new ArrayList<>();
        Words cursor = new Words(text);
        while (words.size() < MAX_WORDS && cursor.next()) {
            String folded = cursor.folded();
            if (Speller.hasFigure(folded)) {
                keys.add(folded);
            }
            if (EmptyWords.turns(folded)) {
                words.add(new Word(folded, cursor.stem(), cursor.start(), false, true));
            }
            boolean last = cursor.end() == text.length();
            for (String word : speller.read(cursor, last)) {
                if (!EmptyWords.hold(word)) {
                    words.add(new Word(word, cursor.stem(word), cursor.start(), last, false));
                }
            }
        }
        return words;
    }

    private void complete(Word word, Slot slot) throws IOException {
        if (!word.last || word.folded.length() < MIN_PREFIX) {
            return;
        }
        Words stemmer = new Words("");
        for (String completion : vocabulary.completions(word.folded)) {
            String stem = stemmer.stem(completion);
            if (!stem.equals(word.stem)) {
                slot.add(Slot.Way.other(List.of(stem), COMPLETED, null));
            }
        }
    }
}

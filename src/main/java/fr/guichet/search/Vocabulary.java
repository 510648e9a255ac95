package fr.guichet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Every word of the indexes, for spelling and prefixes. Read when first needed: most searches never do. */
final class Vocabulary {

    private static final int MAX_COMPLETIONS = 12;

    /** People seldom get the first letter wrong. */
    private static final int SAME_START = 1_000_000;

    private static final int MAX_APART = 3;

    /** Words under it do not look alike; see {@link Spelling#alike}. */
    private static final double LEAST_ALIKE = 0.4;

    private static final int MAX_RESEMBLING = 6;

    private final Parts parts;
    private String[] words;
    private int[] frequencies;
    private int[] letters;

    Vocabulary(Parts parts) {
        this.parts = parts;
    }

    /** In how many documents the folded word stands. */
    int frequency(String word) throws IOException {
        int frequency = 0;
        BytesRef bytes = new BytesRef(word);
        for (LeafReader part : parts.readers()) {
            frequency += Postings.frequency(part, IndexFields.WORDS, bytes);
        }
        return frequency;
    }

    /** True if the word, or another with the same stem, stands in a document. */
    boolean knows(String word, String stem) throws IOException {
        BytesRef bytes = new BytesRef(stem);
        for (LeafReader part : parts.readers()) {
            if (Postings.frequency(part, IndexFields.STEMS, bytes) > 0) {
                return true;
            }
        }
        return frequency(word) > 0;
    }

    /** The most frequent words that start so, at most a dozen. */
    List<String> completions(String prefix) throws IOException {
        List<String> found = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (LeafReader part : parts.readers()) {
            Terms terms = part.terms(IndexFields.WORDS);
            if (terms == null) {
                continue;
            }
            TermsEnum cursor = terms.iterator();
            if (cursor.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
                continue;
            }
            for (BytesRef term = cursor.term(); term != null; term = cursor.next()) {
                String word = term.utf8ToString();
                if (!word.startsWith(prefix)) {
                    break;
                }
                insert(found, counts, word, cursor.docFreq());
            }
        }
        return found;
    }

    private static void insert(List<String> words, List<Integer> counts, String word, int count) {
        if (words.contains(word)) {
            return;
        }
        int at = words.size();
        while (at > 0 && counts.get(at - 1) < count) {
            at--;
        }
        if (at < MAX_COMPLETIONS) {
            words.add(at, word);
            counts.add(at, count);
            if (words.size() > MAX_COMPLETIONS) {
                words.remove(MAX_COMPLETIONS);
                counts.remove(MAX_COMPLETIONS);
            }
        }
    }

    /**
     * The word one letter away (changed, missing, added, or two neighbours swapped): one with the same first letter if
     * there is any, then the most frequent; null if none.
     */
    String nearest(String word) throws IOException {
        load();
        int wanted = Spelling.letters(word);
        String best = null;
        int bestFrequency = 0;
        for (int i = 0; i < words.length; i++) {
            // Words one letter apart differ by at most two kinds of letters: a cheap test that leaves few.
            int frequency = words[i].charAt(0) == word.charAt(0) ? frequencies[i] + SAME_START : frequencies[i];
            if (frequency > bestFrequency
                    && Integer.bitCount(letters[i] ^ wanted) <= 2
                    && Spelling.isOneLetterAway(word, words[i])) {
                best = words[i];
                bestFrequency = frequency;
            }
        }
        return best;
    }

    /** For each word of the text that means something, the known word with most neighbouring letters in common. */
    String resembling(String text) throws IOException {
        load();
        StringBuilder all = new StringBuilder();
        Words cursor = new Words(text);
        for (int read = 0; read < MAX_RESEMBLING && cursor.next(); ) {
            if (!cursor.isEmpty()) {
                read++;
                String word = resemblingWord(cursor.folded());
                all.append(word == null ? "" : word + " ");
            }
        }
        return all.toString();
    }

    private String resemblingWord(String typed) {
        String best = null;
        double bestShare = LEAST_ALIKE;
        for (String word : words) {
            boolean worthALook = group(word.charAt(0)) == group(typed.charAt(0))
                    && Math.abs(word.length() - typed.length()) <= MAX_APART;
            double share = worthALook ? Spelling.alike(typed, word) : 0;
            if (share > bestShare) {
                best = word;
                bestShare = share;
            }
        }
        return best;
    }

    /** The most frequent word that sounds the same, the nearest in length first; null if none. */
    String soundingLike(String word) throws IOException {
        load();
        String sound = Sound.of(word);
        String best = null;
        long bestWorth = Long.MIN_VALUE;
        for (int i = 0; i < words.length; i++) {
            String known = words[i];
            int apart = Math.abs(known.length() - word.length());
            if (apart <= MAX_APART && group(known.charAt(0)) == group(word.charAt(0))) {
                long worth = frequencies[i] - (long) apart * SAME_START;
                if (worth > bestWorth && Sound.of(known).equals(sound)) {
                    best = known;
                    bestWorth = worth;
                }
            }
        }
        return best;
    }

    /** First letters that may sound the same share a number. */
    private static int group(char first) {
        return switch (first) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h' -> 0;
            case 'c', 'k', 'q', 's', 'z', 'x' -> 1;
            case 'g', 'j' -> 2;
            case 'f', 'p' -> 3;
            case 'v', 'w' -> 4;
            default -> first;
        };
    }

    private void load() throws IOException {
        if (words != null) {
            return;
        }
        List<String> read = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (LeafReader part : parts.readers()) {
            Terms terms = part.terms(IndexFields.WORDS);
            TermsEnum cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
                read.add(term.utf8ToString());
                counts.add(cursor.docFreq());
            }
        }
        words = read.toArray(new String[0]);
        frequencies = new int[words.length];
        letters = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            frequencies[i] = counts.get(i);
            letters[i] = Spelling.letters(words[i]);
        }
    }
}

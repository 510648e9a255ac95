package fr.guichet.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What people say of a document, sentence by sentence: its title and its names. A word that stands beside the others of one
 * sentence says more than words gathered from the whole text. Each word is kept with the number of its sentence and its
 * share of it, both in what Lucene calls its position.
 */
final class Sayings {

    /** Sentences that are kept of one document. */
    static final int MOST = 64;

    /** The share of a word that is a whole sentence. */
    static final int WHOLE = 255;

    /** A word of a sentence, and its {@link #position}. */
    record Said(String stem, int position) {}

    private Sayings() {}

    static int position(int sentence, int share) {
        return sentence * (WHOLE + 1) + share;
    }

    static int sentence(int position) {
        return position / (WHOLE + 1);
    }

    static float share(int position) {
        return (float) (position % (WHOLE + 1)) / WHOLE;
    }

    /** In the order of their positions. */
    static List<Said> of(SearchDocument document, Survey survey) {
        List<String> sentences = new ArrayList<>();
        sentences.add(document.title());
        sentences.addAll(document.names());
        List<Said> all = new ArrayList<>();
        for (int i = 0; i < Math.min(sentences.size(), MOST); i++) {
            addTo(all, i, new HashSet<>(Words.stems(sentences.get(i))), survey);
        }
        all.sort((a, b) -> Integer.compare(a.position, b.position));
        return all;
    }

    private static void addTo(List<Said> all, int sentence, Iterable<String> stems, Survey survey) {
        double total = 0;
        for (String stem : stems) {
            total += survey.rarity(stem);
        }
        for (String stem : stems) {
            int share = (int) Math.round(WHOLE * survey.rarity(stem) / total);
            all.add(new Said(stem, position(sentence, Math.max(1, share))));
        }
    }
}

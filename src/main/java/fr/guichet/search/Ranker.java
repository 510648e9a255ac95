package fr.guichet.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Scores every document of the searched parts: for each slot the best of its ways, each stem its impact times its rarity. */
final class Ranker {

    /** More than any text can score. */
    private static final float KEY_SCORE = 1_000f;

    /** What each word of a whole name adds. */
    private static final float NAME_SCORE = 0.8f;

    private final List<LeafReader> parts;
    private final int size;
    private final float[] scores;
    private final float[] way;
    private final float[] best;
    private final byte[] found;

    Ranker(List<LeafReader> parts) {
        this.parts = parts;
        int count = 0;
        for (LeafReader part : parts) {
            count += part.maxDoc();
        }
        this.size = count;
        this.scores = new float[count];
        this.way = new float[count];
        this.best = new float[count];
        this.found = new byte[count];
    }

    /** The score of each document, parts one after the other; 0 for one that does not match. */
    float[] score(List<Slot> slots, List<String> names, List<String> keys) throws IOException {
        for (Slot slot : slots) {
            addSlot(slot);
        }
        addNames(names);
        for (String key : keys) {
            addKey(key);
        }
        return scores;
    }

    /** A document that is called what was typed, or part of it, scores for its longest name. */
    private void addNames(List<String> names) throws IOException {
        for (String name : names) {
            float words = 1;
            for (int i = 0; i < name.length(); i++) {
                words += name.charAt(i) == ' ' ? 1 : 0;
            }
            int base = 0;
            for (LeafReader part : parts) {
                PostingsEnum list = postings(part, IndexFields.NAMES, name);
                while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    int doc = base + list.docID();
                    best[doc] = Math.max(best[doc], words * NAME_SCORE);
                }
                base += part.maxDoc();
            }
        }
        for (int i = 0; i < size; i++) {
            scores[i] += best[i];
            best[i] = 0;
        }
    }

    private void addSlot(Slot slot) throws IOException {
        float typed = 0;
        for (Slot.Way one : slot.ways()) {
            float most = addWay(one);
            float share = one.weight();
            if (typed > 0 && most > typed) {
                // Another name of three words must not weigh more than the one word that was typed.
                share *= typed / most;
            }
            takeBest(one, share);
            if (one.typed()) {
                typed = most;
            }
        }
        for (int i = 0; i < size; i++) {
            scores[i] += best[i];
            best[i] = 0;
        }
    }

    private void takeBest(Slot.Way one, float share) {
        int needed = one.typed() ? 1 : one.terms().size();
        for (int i = 0; i < size; i++) {
            if (found[i] > 0) {
                if (found[i] >= needed) {
                    best[i] = Math.max(best[i], way[i] * share);
                }
                way[i] = 0;
                found[i] = 0;
            }
        }
    }

    /** Returns the most that a document can score this way. */
    private float addWay(Slot.Way one) throws IOException {
        float most = 0;
        for (String term : one.terms()) {
            most += addTerm(new BytesRef(term));
        }
        return most;
    }

    private float addTerm(BytesRef term) throws IOException {
        PostingsEnum[] postings = new PostingsEnum[parts.size()];
        int frequency = 0;
        for (int i = 0; i < postings.length; i++) {
            Terms terms = parts.get(i).terms(IndexFields.STEMS);
            TermsEnum cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (cursor.seekExact(term)) {
                frequency += cursor.docFreq();
                postings[i] = cursor.postings(null, PostingsEnum.FREQS);
            }
        }
        if (frequency == 0) {
            return 0;
        }
        float rarity = (float) Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
        int base = 0;
        for (int i = 0; i < postings.length; i++) {
            PostingsEnum list = postings[i];
            while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                way[base + list.docID()] += rarity * list.freq() / Impacts.SCALE;
                found[base + list.docID()]++;
            }
            base += parts.get(i).maxDoc();
        }
        return rarity;
    }

    /** True if the document stands in the postings of every term. */
    static boolean holds(LeafReader part, int doc, List<String> stems) throws IOException {
        for (String stem : stems) {
            PostingsEnum list = postings(part, IndexFields.STEMS, stem);
            if (list == null || list.advance(doc) != doc) {
                return false;
            }
        }
        return !stems.isEmpty();
    }

    private void addKey(String key) throws IOException {
        int base = 0;
        for (LeafReader part : parts) {
            PostingsEnum list = postings(part, key);
            while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                scores[base + list.docID()] += KEY_SCORE;
            }
            base += part.maxDoc();
        }
    }

    /** The documents of {@code part} that have this exact key; null if there are none. */
    static PostingsEnum postings(LeafReader part, String key) throws IOException {
        return postings(part, IndexFields.KEYS, key);
    }

    private static PostingsEnum postings(LeafReader part, String field, String key) throws IOException {
        Terms terms = part.terms(field);
        TermsEnum cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
        return cursor.seekExact(new BytesRef(key)) ? cursor.postings(null, PostingsEnum.NONE) : null;
    }
}

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
    float[] score(List<Slot> slots, List<String> keys) throws IOException {
        for (Slot slot : slots) {
            addSlot(slot);
        }
        for (String key : keys) {
            addKey(key);
        }
        return scores;
    }

    private void addSlot(Slot slot) throws IOException {
        for (Slot.Way one : slot.ways()) {
            addWay(one);
        }
        for (int i = 0; i < size; i++) {
            scores[i] += best[i];
            best[i] = 0;
        }
    }

    private void addWay(Slot.Way one) throws IOException {
        for (String term : one.terms()) {
            addTerm(new BytesRef(term));
        }
        int needed = one.allNeeded() ? one.terms().size() : 1;
        for (int i = 0; i < size; i++) {
            if (found[i] > 0) {
                if (found[i] >= needed) {
                    best[i] = Math.max(best[i], way[i] * one.weight());
                }
                way[i] = 0;
                found[i] = 0;
            }
        }
    }

    private void addTerm(BytesRef term) throws IOException {
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
        float rarity = (float) Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5)) / Impacts.SCALE;
        int base = 0;
        for (int i = 0; i < postings.length; i++) {
            if (postings[i] != null) {
                PostingsEnum list = postings[i];
                for (int doc = list.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = list.nextDoc()) {
                    way[base + doc] += rarity * list.freq();
                    found[base + doc]++;
                }
            }
            base += parts.get(i).maxDoc();
        }
    }

    private void addKey(String key) throws IOException {
        int base = 0;
        for (LeafReader part : parts) {
            PostingsEnum list = postings(part, key);
            if (list != null) {
                for (int doc = list.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = list.nextDoc()) {
                    scores[base + doc] += KEY_SCORE;
                }
            }
            base += part.maxDoc();
        }
    }

    /** The documents of {@code part} that have this exact key; null if there are none. */
    static PostingsEnum postings(LeafReader part, String key) throws IOException {
        Terms terms = part.terms(IndexFields.KEYS);
        TermsEnum cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
        return cursor.seekExact(new BytesRef(key)) ? cursor.postings(null, PostingsEnum.NONE) : null;
    }
}

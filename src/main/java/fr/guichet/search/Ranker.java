package fr.guichet.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Scores every document of the searched parts. A slot is worth the rarity of what was typed, times the impact of its best
 * way in the document; a document that answers more of the query gains by it; so does one that has the words in the same
 * order, or whose title says little else. The weights were learnt on questions of citizens (see the benchmark).
 */
final class Ranker {

    /** More than any text can score. */
    private static final float KEY_SCORE = 1_000f;

    /** What a document gains that is named by the whole query. */
    private static final float NAMED = 3.5f;

    /** What a document gains that has the whole query somewhere. */
    private static final float COVERED = 3;

    /** What a document gains whose title has no other word than the query's. */
    private static final float TITLE = 1.75f;

    private static final float PAIR = 0.15f;

    private final Parts parts;
    private final Set<Idea> without;
    private final float named;
    private final float covered;
    private final float[] scores;
    private final Tally tally;
    private final float[] best;
    private final int[] touched;
    private int touchedCount;

    Ranker(Parts parts, Set<Idea> without) {
        this.parts = parts;
        this.without = without;
        this.named = without.contains(Idea.NAMING) ? 0 : NAMED;
        this.covered = without.contains(Idea.COVER) ? 0 : COVERED;
        this.scores = new float[parts.size()];
        this.best = new float[parts.size()];
        this.touched = new int[parts.size()];
        this.tally = new Tally(parts);
    }

    /** The score of each document, parts one after the other; 0 for one that does not match. */
    float[] score(QueryReader query) throws IOException {
        float whole = 0;
        for (Slot slot : query.slots()) {
            slot.weigh(parts, without);
            whole += slot.rarity();
        }
        for (Slot slot : query.slots()) {
            addSlot(slot, whole);
        }
        if (!without.contains(Idea.PAIRS)) {
            for (int pair : query.pairs()) {
                addPair(pair);
            }
        }
        if (!without.contains(Idea.SAYINGS)) {
            addSayings(query.slots(), whole);
        }
        for (String key : query.keys()) {
            addKey(key);
        }
        return scores;
    }

    private void addSlot(Slot slot, float whole) throws IOException {
        float share = slot.rarity() / whole;
        for (Slot.Way way : slot.ways()) {
            tally.count(way.terms());
            int terms = way.terms().size();
            for (int i = 0; i < tally.size(); i++) {
                int doc = tally.document(i);
                if (!way.typed() && tally.found(doc) < terms) {
                    continue;
                }
                float score = slot.rarity() * tally.impact(doc) / terms;
                if (tally.found(doc) == terms) {
                    score += share * (tally.naming(doc) == terms ? named + covered : covered);
                }
                keepBest(doc, score * way.weight());
            }
            if (way.typed() && !without.contains(Idea.TITLE)) {
                addTitles(way.terms());
            }
        }
        addBest();
    }

    private void addTitles(List<String> stems) throws IOException {
        for (String stem : stems) {
            int base = 0;
            for (LeafReader part : parts.readers()) {
                PostingsEnum list = Postings.weighed(part, IndexFields.TITLE, stem);
                while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    scores[base + list.docID()] += TITLE * list.freq() / Impacts.SCALE;
                }
                base += part.maxDoc();
            }
        }
    }

    private void addPair(int pair) throws IOException {
        BytesRef term = WordPairs.term(pair);
        int frequency = 0;
        for (LeafReader part : parts.readers()) {
            frequency += Postings.frequency(part, IndexFields.PAIRS, term);
        }
        float worth = PAIR * (float) Math.log(1 + parts.described() / (1.0 + frequency));
        int base = 0;
        for (LeafReader part : parts.readers()) {
            PostingsEnum list = Postings.plain(part, IndexFields.PAIRS, term);
            while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                scores[base + list.docID()] += worth;
            }
            base += part.maxDoc();
        }
    }

    private void addSayings(List<Slot> slots, float whole) throws IOException {
        int base = 0;
        for (LeafReader part : parts.readers()) {
            if (part.terms(IndexFields.SAYINGS) != null) {
                new SayingMatch(part).addTo(scores, base, slots, whole);
            }
            base += part.maxDoc();
        }
    }

    private void addKey(String key) throws IOException {
        int base = 0;
        for (LeafReader part : parts.readers()) {
            PostingsEnum list = Postings.plain(part, IndexFields.KEYS, new BytesRef(key));
            while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                scores[base + list.docID()] += KEY_SCORE;
            }
            base += part.maxDoc();
        }
    }

    private void keepBest(int doc, float score) {
        if (best[doc] == 0) {
            touched[touchedCount++] = doc;
        }
        best[doc] = Math.max(best[doc], score);
    }

    private void addBest() {
        for (int i = 0; i < touchedCount; i++) {
            scores[touched[i]] += best[touched[i]];
            best[touched[i]] = 0;
        }
        touchedCount = 0;
    }
}

package fr.guichet.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How near the query is to the nearest of the {@link Sayings} of each document: how much of the query the sentence answers,
 * times how much of the sentence was said, squared twice, so that half a sentence is hardly one.
 */
final class SayingMatch {

    /** What a document gains that people ask for in these very words. */
    private static final float SAID = 8;

    /** Two numbers for some of the sentences: the share of the query, and that of the sentence. */
    private static final class Shares {

        private final float[] asked;
        private final float[] said;
        private final int[] sentences;
        private int size;

        private Shares(int most) {
            asked = new float[most];
            said = new float[most];
            sentences = new int[most];
        }

        /** Adds to both; one of them is more than 0. */
        private void add(int sentence, float more, float moreSaid) {
            if (asked[sentence] == 0) {
                sentences[size++] = sentence;
            }
            asked[sentence] += more;
            said[sentence] += moreSaid;
        }

        private void keepBest(int sentence, float share, float shareSaid) {
            if (share > asked[sentence]) {
                add(sentence, share - asked[sentence], shareSaid - said[sentence]);
            }
        }

        private void clear() {
            for (int i = 0; i < size; i++) {
                asked[sentences[i]] = 0;
                said[sentences[i]] = 0;
            }
            size = 0;
        }
    }

    private final LeafReader part;
    private final Shares ofQuery;
    private final Shares ofSlot;
    private final Shares ofWay;

    SayingMatch(LeafReader part) {
        this.part = part;
        int most = part.maxDoc() * Sayings.MOST;
        ofQuery = new Shares(most);
        ofSlot = new Shares(most);
        ofWay = new Shares(most);
    }

    /** Adds to the scores of the documents of this part, the first of which is at {@code base}. */
    void addTo(float[] scores, int base, List<Slot> slots, float whole) throws IOException {
        for (Slot slot : slots) {
            for (Slot.Way way : slot.ways()) {
                read(way, slot.rarity() / whole);
            }
            for (int i = 0; i < ofSlot.size; i++) {
                int sentence = ofSlot.sentences[i];
                ofQuery.add(sentence, ofSlot.asked[sentence], ofSlot.said[sentence]);
            }
            ofSlot.clear();
        }
        float[] best = new float[part.maxDoc()];
        for (int i = 0; i < ofQuery.size; i++) {
            int sentence = ofQuery.sentences[i];
            float said = Math.min(1, ofQuery.said[sentence]);
            int doc = sentence / Sayings.MOST;
            best[doc] = Math.max(best[doc], SAID * ofQuery.asked[sentence] * said * said * said * said);
        }
        for (int doc = 0; doc < best.length; doc++) {
            scores[base + doc] += best[doc];
        }
    }

    private void read(Slot.Way way, float share) throws IOException {
        for (String term : way.terms()) {
            PostingsEnum list = Postings.placed(part, IndexFields.SAYINGS, term);
            while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                for (int left = list.freq(); left > 0; left--) {
                    int position = list.nextPosition();
                    int sentence = list.docID() * Sayings.MOST + Sayings.sentence(position);
                    ofWay.add(sentence, 1, Sayings.share(position));
                }
            }
        }
        int terms = way.terms().size();
        for (int i = 0; i < ofWay.size; i++) {
            int sentence = ofWay.sentences[i];
            float found = ofWay.asked[sentence] / terms;
            if (way.typed() || found >= 1) {
                ofSlot.keepBest(sentence, share * way.weight() * found, ofWay.said[sentence]);
            }
        }
        ofWay.clear();
    }
}

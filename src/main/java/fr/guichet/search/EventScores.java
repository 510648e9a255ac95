package fr.guichet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** The scores of the life events, taken out of those of the documents: an event stands beside the results, never among them. */
final class EventScores {

    /** An event that so many results go before is not shown. */
    private static final int HIGH = 3;

    /** Nor one that scores less than this share of the best result. */
    private static final float NEAR = 0.6f;

    private final int[] docs;
    private final float[] scores;

    private EventScores(int[] docs, float[] scores) {
        this.docs = docs;
        this.scores = scores;
    }

    static EventScores takeOut(Parts parts, float[] scores) throws IOException {
        int[] docs = new int[scores.length];
        int size = 0;
        int base = 0;
        for (LeafReader part : parts.readers()) {
            PostingsEnum list = Postings.plain(part, IndexFields.KEYS, new BytesRef(IndexFields.EVENT_KEY));
            while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                docs[size++] = base + list.docID();
            }
            base += part.maxDoc();
        }
        float[] own = new float[scores.length];
        for (int i = 0; i < size; i++) {
            own[docs[i]] = scores[docs[i]];
            scores[docs[i]] = 0;
        }
        return new EventScores(Arrays.copyOf(docs, size), own);
    }

    /** The events that stand high enough, best first, each with its rank among the results. */
    List<Results.Event> beside(List<Hit> hits, Parts parts) throws IOException {
        if (docs.length == 0) {
            return List.of();
        }
        List<Results.Event> events = new ArrayList<>(1);
        float best = hits.isEmpty() ? 0 : hits.get(0).score();
        for (int doc : Scores.best(scores, HIGH)) {
            int rank = 1;
            while (rank <= hits.size() && hits.get(rank - 1).score() > scores[doc]) {
                rank++;
            }
            if (rank <= HIGH && scores[doc] >= best * NEAR) {
                StoredDocument event = parts.place(doc).stored();
                events.add(new Results.Event(rank, event.id(), event.title(), event.summary()));
            }
        }
        return events;
    }
}

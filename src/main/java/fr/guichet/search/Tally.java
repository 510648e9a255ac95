package fr.guichet.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts a few stems in every document. One is used again and again: it forgets by itself. */
final class Tally {

    private final Parts parts;
    private final int[] impact;
    private final byte[] found;
    private final byte[] naming;
    private final int[] documents;
    private int size;

    Tally(Parts parts) {
        this.parts = parts;
        this.impact = new int[parts.size()];
        this.found = new byte[parts.size()];
        this.naming = new byte[parts.size()];
        this.documents = new int[parts.size()];
    }

    void count(List<String> stems) throws IOException {
        for (int i = 0; i < size; i++) {
            impact[documents[i]] = 0;
            found[documents[i]] = 0;
            naming[documents[i]] = 0;
        }
        size = 0;
        for (String stem : stems) {
            int base = 0;
            for (LeafReader part : parts.readers()) {
                add(Postings.weighed(part, IndexFields.STEMS, stem), base);
                base += part.maxDoc();
            }
        }
    }

    private void add(PostingsEnum list, int base) throws IOException {
        while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int doc = base + list.docID();
            if (found[doc] == 0) {
                documents[size++] = doc;
            }
            int kept = list.freq();
            impact[doc] += kept >> 1;
            naming[doc] += (byte) (kept & 1);
            found[doc]++;
        }
    }

    /** How many documents have one of the stems; they are numbered from 0 for {@link #document}. */
    int size() {
        return size;
    }

    int document(int number) {
        return documents[number];
    }

    /** The impacts of all stems together. */
    float impact(int doc) {
        return (float) impact[doc] / Impacts.SCALE;
    }

    int found(int doc) {
        return found[doc];
    }

    /** How many of the stems name the document. */
    int naming(int doc) {
        return naming[doc];
    }
}

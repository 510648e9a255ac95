package fr.guichet.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Two meaningful words in a row, as one number of twenty bits: « carte d'identité » is more than « carte » and « identité ».
 * Different pairs may share a number; with a million numbers that is too rare to matter, and the index stays small.
 */
final class WordPairs {

    private static final int MASK = (1 << 20) - 1;

    private WordPairs() {}

    static int of(String first, String second) {
        int mixed = (first.hashCode() * 31 + second.hashCode()) * 0x9E3779B1;
        return mixed >>> 12 & MASK;
    }

    static BytesRef term(int pair) {
        return new BytesRef(new byte[] {(byte) (pair >> 16), (byte) (pair >> 8), (byte) pair});
    }

    static List<BytesRef> terms(Collection<Integer> pairs) {
        List<BytesRef> terms = new ArrayList<>(pairs.size());
        for (int pair : pairs) {
            terms.add(term(pair));
        }
        return terms;
    }
}

package fr.guichet.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The documents that have a term, straight from one index. */
final class Postings {

    private Postings() {}

    /** Documents only; null if there are none. */
    static PostingsEnum plain(LeafReader part, String field, BytesRef term) throws IOException {
        TermsEnum cursor = find(part, field, term);
        return cursor == null ? null : cursor.postings(null, PostingsEnum.NONE);
    }

    /** Documents with the number kept for each; null if there are none. */
    static PostingsEnum weighed(LeafReader part, String field, String term) throws IOException {
        TermsEnum cursor = find(part, field, new BytesRef(term));
        return cursor == null ? null : cursor.postings(null, PostingsEnum.FREQS);
    }

    /** Documents with the places of the term in each; null if there are none. */
    static PostingsEnum placed(LeafReader part, String field, String term) throws IOException {
        TermsEnum cursor = find(part, field, new BytesRef(term));
        return cursor == null ? null : cursor.postings(null, PostingsEnum.POSITIONS);
    }

    static int frequency(LeafReader part, String field, BytesRef term) throws IOException {
        TermsEnum cursor = find(part, field, term);
        return cursor == null ? 0 : cursor.docFreq();
    }

    private static TermsEnum find(LeafReader part, String field, BytesRef term) throws IOException {
        Terms terms = part.terms(field);
        if (terms == null) {
            return null;
        }
        TermsEnum cursor = terms.iterator();
        return cursor.seekExact(term) ? cursor : null;
    }
}

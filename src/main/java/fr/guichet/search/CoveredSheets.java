package fr.guichet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** In one list of both kinds a procedure takes the place of the official sheets that it covers. */
final class CoveredSheets {

    /** Results that are looked at: nobody reads further. */
    private static final int DEPTH = 60;

    private final Map<Integer, List<String>> byProcedure = new HashMap<>();

    /** Moves the score of each covered sheet to its procedures; the parts of procedures come first in {@code parts}. */
    static CoveredSheets fold(Parts procedures, Parts parts, float[] scores) throws IOException {
        CoveredSheets covered = new CoveredSheets();
        if (procedures.size() == parts.size()) {
            return covered;
        }
        for (int doc : Scores.best(scores, DEPTH)) {
            if (doc >= procedures.size()) {
                covered.fold(doc, parts.place(doc).stored().id(), procedures, scores);
            }
        }
        return covered;
    }

    private void fold(int sheet, String id, Parts procedures, float[] scores) throws IOException {
        float score = scores[sheet];
        int base = 0;
        for (LeafReader part : procedures.readers()) {
            PostingsEnum owners = Postings.plain(part, IndexFields.KEYS, new BytesRef(IndexFields.coverKey(id)));
            while (owners != null && owners.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int owner = base + owners.docID();
                scores[sheet] = 0;
                scores[owner] = Math.max(scores[owner], score);
                List<String> ids = byProcedure.get(owner);
                if (ids == null) {
                    ids = new ArrayList<>(2);
                    byProcedure.put(owner, ids);
                }
                ids.add(id);
            }
            base += part.maxDoc();
        }
    }

    /** The sheets that this document stands for, best first. */
    List<String> of(int doc) {
        List<String> ids = byProcedure.get(doc);
        return ids == null ? List.of() : ids;
    }
}

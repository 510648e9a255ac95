package fr.guichet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In one list of both kinds a procedure takes the place of the official sheets that it covers. */
final class CoveredSheets {

    /** Results that are looked at: nobody reads further. */
    private static final int DEPTH = 60;

    private final Map<Integer, List<String>> byProcedure = new HashMap<>();

    /** Moves the score of each covered sheet to its procedures. */
    static CoveredSheets fold(Owners owners, Parts parts, float[] scores) throws IOException {
        CoveredSheets covered = new CoveredSheets();
        for (int doc : Scores.best(scores, DEPTH)) {
            List<Integer> procedures = owners.of(doc);
            if (!procedures.isEmpty()) {
                covered.fold(doc, parts.place(doc).stored().id(), procedures, scores);
            }
        }
        return covered;
    }

    private void fold(int sheet, String id, List<Integer> procedures, float[] scores) {
        float score = scores[sheet];
        scores[sheet] = 0;
        for (int owner : procedures) {
            scores[owner] = Math.max(scores[owner], score);
            List<String> ids = byProcedure.get(owner);
            if (ids == null) {
                ids = new ArrayList<>(2);
                byProcedure.put(owner, ids);
            }
            ids.add(id);
        }
    }

    /** The sheets that this document stands for, best first. */
    List<String> of(int doc) {
        List<String> ids = byProcedure.get(doc);
        return ids == null ? List.of() : ids;
    }
}

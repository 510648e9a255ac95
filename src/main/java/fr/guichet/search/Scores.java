package fr.guichet.search;

import fr.guichet.knowledge.Theme;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** What is done with the scores of all documents, once they are known. */
final class Scores {

    /** A result under this share of the best score is noise. */
    private static final float NOISE = 0.15f;

    private Scores() {}

    /** Drops the documents of other themes; an empty set keeps all. */
    static void keepThemes(Set<Theme> themes, Parts parts, float[] scores) throws IOException {
        if (themes.isEmpty()) {
            return;
        }
        boolean[] wanted = new boolean[scores.length];
        int base = 0;
        for (LeafReader part : parts.readers()) {
            for (Theme theme : themes) {
                PostingsEnum list = Postings.plain(part, IndexFields.KEYS, new BytesRef(IndexFields.themeKey(theme)));
                while (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    wanted[base + list.docID()] = true;
                }
            }
            base += part.maxDoc();
        }
        for (int doc = 0; doc < scores.length; doc++) {
            if (!wanted[doc]) {
                scores[doc] = 0;
            }
        }
    }

    /** Drops what is too far below the best; returns how many are left. */
    static int dropNoise(float[] scores) {
        float top = 0;
        for (float score : scores) {
            top = Math.max(top, score);
        }
        int total = 0;
        for (int doc = 0; doc < scores.length; doc++) {
            if (scores[doc] <= top * NOISE) {
                scores[doc] = 0;
            } else {
                total++;
            }
        }
        return total;
    }

    /** The documents of the best scores above 0, at most {@code most}, in order; of equal scores the first document. */
    static int[] best(float[] scores, int most) {
        int[] best = new int[Math.min(most, scores.length)];
        int size = 0;
        for (int doc = 0; doc < scores.length; doc++) {
            if (scores[doc] == 0 || size == best.length && scores[best[size - 1]] >= scores[doc]) {
                continue;
            }
            int at = size < best.length ? size++ : size - 1;
            while (at > 0 && scores[best[at - 1]] < scores[doc]) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = doc;
        }
        return Arrays.copyOf(best, size);
    }
}

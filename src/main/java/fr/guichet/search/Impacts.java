package fr.guichet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each word is worth in one document: BM25F, settled when the index is written. Lengths are compared with fixed ones,
 * not with averages, so that a document scores the same in whatever index it stands.
 */
final class Impacts {

    /** The impact of a word that says all a document can say. */
    static final int SCALE = 1000;

    private static final float SATURATION = 1.2f;

    /** One field: its weight, and the number of words at which length neither helps nor harms. */
    enum Field {
        TITLE(4f, 0.3f, 8),
        NAMES(4f, 0.2f, 12),
        SUMMARY(2f, 0.4f, 20),
        HEADINGS(1f, 0.5f, 40),
        BODY(1f, 0.6f, 500);

        private final float weight;
        private final float lengthShare;
        private final float pivot;

        Field(float weight, float lengthShare, int pivot) {
            this.weight = weight;
            this.lengthShare = lengthShare;
            this.pivot = pivot;
        }
    }

    private final Map<String, float[]> sums = new LinkedHashMap<>();
    private final Map<String, String> stemOfWord;

    private Impacts(Map<String, String> stemOfWord) {
        this.stemOfWord = stemOfWord;
    }

    /** Returns the impact of each stem of {@code document}; puts its words in {@code words}, each with its stem. */
    static Map<String, Integer> of(SearchDocument document, Map<String, String> words) {
        Impacts impacts = new Impacts(words);
        impacts.add(Field.TITLE, List.of(document.title()));
        impacts.add(Field.NAMES, document.names());
        impacts.add(Field.SUMMARY, List.of(document.summary()));
        List<String> headings = new ArrayList<>();
        List<String> body = new ArrayList<>();
        for (SearchDocument.Passage passage : document.passages()) {
            headings.add(passage.heading());
            body.add(passage.text());
        }
        impacts.add(Field.HEADINGS, headings);
        impacts.add(Field.BODY, body);
        return impacts.saturated();
    }

    private void add(Field field, List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        int length = 0;
        for (String text : texts) {
            Words words = new Words(text);
            while (words.next()) {
                if (!words.isEmpty()) {
                    String folded = words.folded();
                    String stem = words.stem();
                    stemOfWord.put(folded, stem);
                    counts.merge(stem, 1, Integer::sum);
                    length++;
                }
            }
        }
        float norm = 1 - field.lengthShare + field.lengthShare * length / field.pivot;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            float[] sum = sums.computeIfAbsent(count.getKey(), stem -> new float[1]);
            sum[0] += field.weight * count.getValue() / norm;
        }
    }

    private Map<String, Integer> saturated() {
        Map<String, Integer> impacts = new LinkedHashMap<>();
        for (Map.Entry<String, float[]> sum : sums.entrySet()) {
            float x = sum.getValue()[0];
            impacts.put(sum.getKey(), Math.max(1, Math.round(SCALE * x / (SATURATION + x))));
        }
        return impacts;
    }
}

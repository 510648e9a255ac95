package fr.guichet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each word is worth in one document, settled when the index is written. Each field saturates by itself, so that a long
 * text never drowns a title. Lengths are compared with fixed ones, not with averages: a document scores the same in whatever
 * index it stands.
 */
final class Impacts {

    /** Impacts are whole numbers: this is the number for 1. Their lowest bit says that the word names the document. */
    static final int SCALE = 1_000;

    private static final float SATURATION = 1.2f;

    /** What the logarithm of the links to a document adds to all its words. */
    private static final float LINKED = 0.04f;

    private static final float LENGTH_SHARE = 0.6f;

    /** One field: its weight, its usual number of words, and whether its words say what the document is about. */
    private enum Field {
        TITLE(0.28f, 5, true),
        SUMMARY(0.28f, 17, true),
        /** What people and other documents call it. */
        NAMES(0.36f, 10, true),
        HEADINGS(0.14f, 27, false),
        BODY(0.12f, 500, false);

        private final float weight;
        private final float usualLength;
        private final boolean names;

        Field(float weight, float usualLength, boolean names) {
            this.weight = weight;
            this.usualLength = usualLength;
            this.names = names;
        }
    }

    private final Map<String, Float> sums = new LinkedHashMap<>();
    private final Set<String> naming = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<Integer> pairs = new HashSet<>();
    private final Map<String, Integer> titleShares = new LinkedHashMap<>();

    private final float wanted;

    /** @param wanted what every word is multiplied by */
    private Impacts(float wanted) {
        this.wanted = wanted;
    }

    static Impacts of(SearchDocument document, Survey survey, Set<Idea> without) {
        int links = survey.linksTo(document.id()).size();
        Impacts impacts = new Impacts(without.contains(Idea.LINKS) ? 1 : 1 + LINKED * (float) Math.log(1.0 + links));
        List<String> names = new ArrayList<>(document.names());
        names.addAll(survey.linksTo(document.id()));
        List<String> headings = new ArrayList<>();
        List<String> body = new ArrayList<>();
        String heading = "";
        for (SearchDocument.Passage passage : document.passages()) {
            if (!passage.heading().equals(heading)) {
                heading = passage.heading();
                headings.add(heading);
            }
            body.add(passage.text());
        }
        impacts.add(Field.TITLE, List.of(document.title()));
        impacts.add(Field.SUMMARY, List.of(document.summary()));
        impacts.add(Field.NAMES, names);
        impacts.add(Field.HEADINGS, headings);
        impacts.add(Field.BODY, body);
        impacts.shareTitle(new HashSet<>(Words.stems(document.title())), survey);
        return impacts;
    }

    private void add(Field field, List<String> texts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int length = 0;
        for (String text : texts) {
            String previous = null;
            Words cursor = new Words(text);
            while (cursor.next()) {
                if (cursor.isEmpty()) {
                    continue;
                }
                String stem = cursor.stem();
                words.add(cursor.folded());
                counts.merge(stem, 1, Integer::sum);
                length++;
                if (previous != null) {
                    pairs.add(WordPairs.of(previous, stem));
                }
                previous = stem;
            }
        }
        float norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length / field.usualLength);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            float times = count.getValue();
            sums.merge(count.getKey(), field.weight * times / (times + norm), Float::sum);
            if (field.names) {
                naming.add(count.getKey());
            }
        }
    }

    /** How much of the title each of its words is: all of « Retraite », little of « Retraite des marins ». */
    private void shareTitle(Set<String> title, Survey survey) {
        double total = 0;
        for (String stem : title) {
            total += survey.rarity(stem);
        }
        for (String stem : title) {
            titleShares.put(stem, Math.max(1, (int) Math.round(SCALE * survey.rarity(stem) / total)));
        }
    }

    /** By stem; see {@link #SCALE}. */
    Map<String, Integer> byStem() {
        Map<String, Integer> whole = new HashMap<>();
        for (Map.Entry<String, Float> sum : sums.entrySet()) {
            int impact = Math.max(1, Math.round(SCALE * sum.getValue() * wanted));
            whole.put(sum.getKey(), impact << 1 | (naming.contains(sum.getKey()) ? 1 : 0));
        }
        return whole;
    }

    Map<String, Integer> titleShares() {
        return titleShares;
    }

    /** Folded words. */
    Set<String> words() {
        return words;
    }

    /** Which meaningful words follow each other, as {@link WordPairs} numbers them. */
    Set<Integer> pairs() {
        return pairs;
    }
}

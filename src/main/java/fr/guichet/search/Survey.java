package fr.guichet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must be known of all documents before one is written: how common each stem is, and how others call a document. */
final class Survey {

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, List<String>> linkTexts = new HashMap<>();
    private int documents;

    static Survey of(Iterable<SearchDocument> documents) {
        Survey survey = new Survey();
        for (SearchDocument document : documents) {
            if (!OfficialId.isAccessory(document.id())) {
                survey.read(document);
            }
        }
        return survey;
    }

    private void read(SearchDocument document) {
        documents++;
        Set<String> stems = new HashSet<>();
        stems.addAll(Words.stems(document.title()));
        stems.addAll(Words.stems(document.summary()));
        for (SearchDocument.Passage passage : document.passages()) {
            stems.addAll(Words.stems(passage.heading()));
            stems.addAll(Words.stems(passage.text()));
        }
        for (String stem : stems) {
            frequencies.merge(stem, 1, Integer::sum);
        }
        for (SearchDocument.Link link : document.links()) {
            linkTexts
                    .computeIfAbsent(link.target(), target -> new ArrayList<>(2))
                    .add(link.text());
        }
    }

    /** The words of every link to this document. */
    List<String> linksTo(String id) {
        return linkTexts.getOrDefault(id, List.of());
    }

    double rarity(String stem) {
        return Rarity.of(documents, frequencies.getOrDefault(stem, 0));
    }
}

package fr.guichet.opendata;

import fr.guichet.knowledge.Theme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The heads of all sheets of a set, by id: a link without words is named by them. */
final class Heads {

    private final Map<String, Head> heads = new HashMap<>();
    private LocalDate newest;

    void put(String id, Head head) {
        heads.put(id, head);
        if (head.modifiedOn() != null && (newest == null || head.modifiedOn().isAfter(newest))) {
            newest = head.modifiedOn();
        }
    }

    /** The title, or null. */
    String title(String id) {
        Head head = heads.get(id);
        return head == null || head.title().isEmpty() ? null : head.title();
    }

    /** The theme, or null. */
    Theme theme(String id) {
        Head head = heads.get(id);
        return head == null ? null : head.theme();
    }

    /** The day of the newest sheet: what the set says is as old as that. Null if no sheet has a date. */
    LocalDate newest() {
        return newest;
    }
}

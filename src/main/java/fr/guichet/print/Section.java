package fr.guichet.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the sheet with its heading.
 *
 * @param heading lines; empty if none
 * @param items each its lines; an item is kept together on a page
 * @param gap true if a blank line stands between items
 */
record Section(List<String> heading, List<List<String>> items, boolean gap) {

    /**
     * Appends the items from {@code from} to {@code to}, after a blank line; nothing if there is none. What goes on says so
     * in its heading.
     */
    void append(List<String> page, int from, int to) {
        if (from >= to) {
            return;
        }
        if (!page.isEmpty()) {
            page.add("");
        }
        page.addAll(from > 0 && !heading.isEmpty() ? continued() : heading);
        for (int i = from; i < to; i++) {
            if (gap && i > from) {
                page.add("");
            }
            page.addAll(items.get(i));
        }
    }

    private List<String> continued() {
        List<String> lines = new ArrayList<>(heading);
        lines.add(lines.remove(lines.size() - 1) + " (suite)");
        return lines;
    }

    int size() {
        return items.size();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** The same with its item {@code index} cut in two after {@code lines} lines. */
    Section cut(int index, int lines) {
        List<List<String>> changed = new ArrayList<>(items);
        List<String> item = changed.remove(index);
        changed.add(index, List.copyOf(item.subList(lines, item.size())));
        changed.add(index, List.copyOf(item.subList(0, lines)));
        return new Section(heading, changed, gap);
    }
}

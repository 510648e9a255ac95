package fr.guichet.print;

import java.util.List;

/**
 * A page to read: headings and lists, without layout.
 *
 * @param title its heading
 * @param lead a few lines under it
 * @param sections those with nothing in them are left out
 */
public record Page(String title, List<String> lead, List<Section> sections) {

    /**
     * A heading and what stands under it.
     *
     * @param folded true for what few read: it waits closed where a page can open and close
     */
    public record Section(String title, List<Entry> entries, boolean folded) {
        public Section(String title, List<Entry> entries) {
            this(title, entries, false);
        }
    }

    /**
     * One idea.
     *
     * @param details each on a line of its own, under the text
     */
    public record Entry(String text, List<String> details) {}
}

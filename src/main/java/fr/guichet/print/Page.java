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

    /** A heading and what stands under it. */
    public record Section(String title, List<Entry> entries) {}

    /**
     * One idea.
     *
     * @param details each on a line of its own, under the text
     */
    public record Entry(String text, List<String> details) {}
}

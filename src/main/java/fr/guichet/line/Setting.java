package fr.guichet.line;

import fr.guichet.knowledge.Desk;
import fr.guichet.print.Layout;
import fr.guichet.report.Journal;
import fr.guichet.search.Results;
import fr.guichet.visit.Drafts;
import fr.guichet.visit.Guide;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * What a line interview needs from outside.
 *
 * @param date the day of the visits
 * @param clock tells how long ago a draft was left, and how long a visit took
 * @param journal where the visits that end are counted
 */
public record Setting(
        Guide guide,
        Finder finder,
        Drafts drafts,
        Tray tray,
        Desk desk,
        LocalDate date,
        Layout layout,
        InstantSource clock,
        Journal journal) {

    /** Finds procedures from a person's words. */
    @FunctionalInterface
    public interface Finder {
        Results find(String words) throws IOException;
    }

    /** Where a page goes besides the screen. */
    public interface Tray {
        /** Returns false when the printer did not take it. */
        boolean print(String page);

        /** Returns false when the file could not be written. */
        boolean save(String page, String file);
    }
}

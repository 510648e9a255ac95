package fr.guichet.report;

/**
 * What the desk wants of the month's report.
 *
 * @param kept false to keep nothing at all
 * @param audience true to ask age band, gender and status at the end of a visit, each skippable
 * @param place where the visits take place
 */
public record Reporting(boolean kept, boolean audience, PlaceKind place) {

    public static final Reporting DEFAULT = new Reporting(true, false, PlaceKind.DESK);
}

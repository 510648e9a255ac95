package fr.guichet.report;

import java.util.Optional;

/** Where a visit that ends is counted. */
public interface Journal {

    /** What the desk wants of it. */
    Reporting reporting();

    /** Counts a visit, once. Returns the French line to say when it could not; a visit never stops for that. */
    Optional<String> record(Activity visit, Audience who);

    /** Keeps nothing. */
    Journal NONE = new Journal() {
        @Override
        public Reporting reporting() {
            return new Reporting(false, false, PlaceKind.DESK);
        }

        @Override
        public Optional<String> record(Activity visit, Audience who) {
            return Optional.empty();
        }
    };
}

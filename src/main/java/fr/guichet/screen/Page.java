package fr.guichet.screen;

import fr.guichet.knowledge.Letter;
import fr.guichet.knowledge.Theme;
import fr.guichet.report.Outcome;
import fr.guichet.search.Results;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the user stands in one view. */
sealed interface Page {

    Place place();

    /**
     * The search line and what stands under it.
     *
     * @param results of an earlier or the present text; null before the first search
     * @param shelf what is browsed; null for none
     * @param inList true when the arrows are in the list, false in the line
     */
    record Home(Line line, Results results, Shelf shelf, boolean inList, int selected) implements Page {

        /** What can be browsed without a word. */
        sealed interface Shelf {
            record OfTheme(Theme theme) implements Shelf {}

            record Events() implements Shelf {}
        }

        static final Home START = new Home(Line.EMPTY, null, null, false, 0);

        @Override
        public Place place() {
            return Place.HOME;
        }

        Home typed(Line changed) {
            return new Home(changed, results, null, false, 0);
        }

        Home found(Results changed) {
            return new Home(line, changed, shelf, inList, 0);
        }

        Home at(boolean list, int row) {
            return new Home(line, results, shelf, list, row);
        }

        Home browsing(Shelf browsed) {
            return new Home(Line.EMPTY, results, browsed, browsed != null, 0);
        }

        /** True while words are typed and something is found. */
        boolean hasHits() {
            return !line.text().isBlank() && results != null && !results.isEmpty();
        }

        /** True while what is shown is not yet of what is typed. */
        boolean isWaiting() {
            return !line.text().isBlank() && (results == null || !results.text().equals(line.text()));
        }
    }

    /** The fictional people to practise with. */
    record People(int selected) implements Page {
        @Override
        public Place place() {
            return Place.PEOPLE;
        }
    }

    /** @param ticked the procedures that will open, by id */
    record Life(String id, int selected, Set<String> ticked) implements Page {

        @Override
        public Place place() {
            return Place.LIFE;
        }

        Life at(int row) {
            return new Life(id, row, ticked);
        }

        Life toggled(String procedure) {
            Set<String> changed = new LinkedHashSet<>(ticked);
            if (!changed.remove(procedure)) {
                changed.add(procedure);
            }
            return new Life(id, selected, changed);
        }
    }

    /** @param folded the sections that are folded, by title */
    record File(String id, int selected, Set<String> folded) implements Page {
        @Override
        public Place place() {
            return Place.FILE;
        }

        File at(int row) {
            return new File(id, row, folded);
        }
    }

    /**
     * @param question the id of the question on show; empty for the next one to ask
     * @param blank true when the side panel is hidden from the person
     * @param panel true when a narrow screen shows the panel in place of the question
     */
    record Interview(String question, int selected, boolean why, boolean blank, boolean panel) implements Page {

        static final Interview START = new Interview("", 0, false, false, false);

        @Override
        public Place place() {
            return Place.INTERVIEW;
        }

        Interview at(int row) {
            return new Interview(question, row, why, blank, panel);
        }

        Interview asking(String id) {
            return new Interview(id, 0, false, blank, false);
        }
    }

    record Advice(int selected) implements Page {
        @Override
        public Place place() {
            return Place.ADVICE;
        }
    }

    record Sheet(int selected) implements Page {
        @Override
        public Place place() {
            return Place.LIST;
        }
    }

    /** @param part which part of what the bag opens is on show */
    record Identity(int selected, int part) implements Page {
        @Override
        public Place place() {
            return Place.IDENTITY;
        }
    }

    /**
     * The error doctor.
     *
     * @param said a code, or what the person says; empty for every failure there is
     * @param part which part of what is said of the selected failure is on show
     */
    record Repair(String said, int selected, int part) implements Page {
        @Override
        public Place place() {
            return Place.REPAIR;
        }
    }

    /**
     * The typical letters.
     *
     * @param line the words at the top of the person's letter
     * @param inList true when the arrows are in the list, false in the line
     * @param dated the date that the letter bears; null while it is not known
     * @param part which part of what is said of the marked letter is on show
     */
    record Letters(Line line, boolean inList, LocalDate dated, int selected, int part) implements Page {

        static final Letters START = new Letters(Line.EMPTY, true, null, 0, 0);

        @Override
        public Place place() {
            return Place.LETTERS;
        }

        /** Another letter has another date. */
        Letters typed(Line changed) {
            return new Letters(changed, false, null, 0, 0);
        }

        Letters at(int row) {
            return new Letters(line, true, row == selected ? dated : null, row, 0);
        }

        Letters onPart(int shown) {
            return new Letters(line, inList, dated, selected, shown);
        }

        Letters on(LocalDate day) {
            return new Letters(line, inList, day, selected, 0);
        }

        /** The one that is marked, of at least one. */
        Letter of(List<Letter> letters) {
            return letters.get(Math.max(0, Math.min(selected, letters.size() - 1)));
        }
    }

    record Closing(int selected, Outcome outcome) implements Page {
        @Override
        public Place place() {
            return Place.CLOSING;
        }
    }

    /** @param part which part of the numbers is on show */
    record Emergency(int selected, int part) implements Page {
        @Override
        public Place place() {
            return Place.EMERGENCY;
        }
    }

    /** @param about the view whose keys are shown */
    record Help(Place about, int selected) implements Page {
        @Override
        public Place place() {
            return Place.HELP;
        }
    }
}

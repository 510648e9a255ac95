package fr.guichet.line;

/** The stages of a visit, in order. */
enum Stage {
    SEARCH,
    QUESTIONS,
    ADVICE,
    RECAP,
    DONE,
    IN_HAND,
    CHECK,
    SHEET,
    CLOSING;

    Stage next() {
        return switch (this) {
            case SEARCH -> QUESTIONS;
            case QUESTIONS -> ADVICE;
            case ADVICE -> RECAP;
            case RECAP -> DONE;
            case DONE -> IN_HAND;
            case IN_HAND -> CHECK;
            case CHECK -> SHEET;
            case SHEET, CLOSING -> CLOSING;
        };
    }

    Stage previous() {
        return switch (this) {
            case SEARCH, QUESTIONS -> SEARCH;
            case ADVICE -> QUESTIONS;
            case RECAP -> ADVICE;
            case DONE -> RECAP;
            case IN_HAND -> DONE;
            case CHECK -> IN_HAND;
            case SHEET -> CHECK;
            case CLOSING -> SHEET;
        };
    }

    /** What a stage does. */
    @FunctionalInterface
    interface Part {

        /**
         * @param backwards true when the person comes back to it: a stage with nothing to ask then goes on back
         * @return where to go next
         */
        Move run(boolean backwards);
    }
}

package fr.guichet.line;

/** Where the visit goes when a stage ends. */
enum Move {
    FORWARD,
    BACK,
    TO_SEARCH,
    TO_RECAP,
    TO_ADVICE,
    TO_SHEET,
    NEW_PERSON,
    QUIT,
    /** The visit is over and the program too. */
    END
}

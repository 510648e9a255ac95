package fr.guichet.screen;

/** Where the desk prints. */
public interface Printer {

    /** How a print went. */
    enum Result {
        DONE,
        NO_PRINTER,
        REFUSED
    }

    /** Prints a text as it stands. Called beside the keys. */
    Result print(String text);
}

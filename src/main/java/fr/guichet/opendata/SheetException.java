package fr.guichet.opendata;

/** A sheet that cannot be used; it is skipped. The message is the reason, in French. */
final class SheetException extends Exception {

    private static final long serialVersionUID = 1L;

    SheetException(String reason) {
        super(reason);
    }
}

package fr.guichet.line;

/** The person has gone: by Ctrl-C, or because the input ended. */
final class HangUp extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean interrupted;

    private HangUp(boolean interrupted) {
        super(null, null, false, false);
        this.interrupted = interrupted;
    }

    static HangUp interrupted() {
        return new HangUp(true);
    }

    static HangUp endOfInput() {
        return new HangUp(false);
    }

    boolean isInterrupted() {
        return interrupted;
    }
}

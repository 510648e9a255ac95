package fr.guichet.command;

/** How a command ends (design §8). */
final class ExitCode {

    static final int DONE = 0;
    static final int NOTHING_FOUND = 1;
    static final int WRONG_USAGE = 2;
    static final int WRONG_DATA = 3;
    static final int MACHINE = 4;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}

package fr.guichet.command;

/** The command line is not one that the program knows. The message is one French line that says what to type. */
final class UsageException extends RuntimeException {
    UsageException(String message) {
        super(message);
    }
}

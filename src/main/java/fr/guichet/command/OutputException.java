package fr.guichet.command;

import java.io.IOException;
import java.util.Locale;

/** The standard output takes no more. */
final class OutputException extends IOException {

    OutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /**
     * True if the reader simply left ({@code guichet … | head}): nobody is to be told. Every translation of the C library
     * that we know keeps the word « pipe » (« Relais brisé (pipe) »).
     */
    boolean readerLeft() {
        String message = getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}

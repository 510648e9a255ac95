package fr.guichet.print;

import java.io.IOException;

/** The sheet did not reach the printer. The message is one French line: what, why, what to do. */
public final class PrintException extends IOException {
    PrintException(String message) {
        super(message);
    }

    PrintException(String message, Throwable cause) {
        super(message, cause);
    }
}

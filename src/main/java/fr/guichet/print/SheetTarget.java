package fr.guichet.print;

import java.io.IOException;

/** Where a sheet goes: a file, a queue, the printer behind the terminal. */
@FunctionalInterface
public interface SheetTarget {

    /**
     * Takes a whole sheet, or nothing of it.
     *
     * @throws IOException if it could not be taken
     */
    void write(byte[] sheet) throws IOException;
}

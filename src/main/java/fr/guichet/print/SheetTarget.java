package fr.guichet.print;

import java.io.IOException;

/** Where a sheet goes: a file, and later a printer. */
@FunctionalInterface
public interface SheetTarget {

    /**
     * Takes a whole sheet, or nothing of it.
     *
     * @throws IOException if it could not be taken
     */
    void write(byte[] sheet) throws IOException;
}

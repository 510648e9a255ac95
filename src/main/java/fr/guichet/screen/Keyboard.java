package fr.guichet.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the terminal as long as it is there. */
final class Keyboard extends Thread {

    private static final int CHUNK = 4096;

    private final InputStream in;
    private final Loop loop;

    Keyboard(InputStream in, Loop loop) {
        super("guichet-clavier");
        this.in = in;
        this.loop = loop;
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            int read = 0;
            while (read >= 0) {
                byte[] bytes = new byte[CHUNK];
                read = in.read(bytes);
                if (read > 0) {
                    loop.type(bytes, read);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // A terminal that is gone reads as an end or as an error.
        }
        loop.end();
    }
}

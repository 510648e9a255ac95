package fr.guichet.screen;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A stage whose frames go to a terminal of 80 by 24 that keeps the bytes. */
final class Wire {

    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final Stage stage;
    final Console console;
    private final Repertoire repertoire;
    private final Screen screen;

    Wire(Stage stage, Repertoire repertoire) throws IOException {
        this.stage = stage;
        this.repertoire = repertoire;
        this.console = new Console(bytes, repertoire, new TerminalSize(80, 24));
        this.screen = new TerminalScreen(console);
        screen.startScreen();
    }

    /** Draws, and returns how many bytes that took. */
    int draw() throws IOException {
        int before = bytes.size();
        screen.clear();
        Cursor cursor =
                new View(stage.engines, new Canvas.Look(repertoire, true)).draw(stage.model, screen.newTextGraphics());
        screen.setCursorPosition(new TerminalPosition(cursor.column(), cursor.row()));
        screen.refresh(Screen.RefreshType.DELTA);
        return bytes.size() - before;
    }
}

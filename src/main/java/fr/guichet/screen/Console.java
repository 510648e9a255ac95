package fr.guichet.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.AbstractTerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A terminal of ours for Lanterna to draw on. It keeps a whole frame and writes it at once, encodes by itself, moves the
 * cursor and changes colours only when something is really written, and asks the terminal nothing. Keys do not come this
 * way.
 */
final class Console extends AbstractTerminal {

    private static final int NEAR = 4;

    private final OutputStream out;
    private final Repertoire repertoire;
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream(4096);
    private TerminalSize size;
    private boolean entered;
    /** Where the terminal's cursor is; -1 when not known. */
    private int column = -1;

    private int row = -1;
    private int wantedColumn;
    private int wantedRow;
    private final Ink ink = new Ink();
    private String written = "";
    private boolean visible = true;
    /** Blanks not written yet, from {@link #blankColumn}: they may reach the end of the row. */
    private int blanks;

    private int blankColumn;
    private int blankRow;

    Console(OutputStream out, Repertoire repertoire, TerminalSize size) {
        this.out = out;
        this.repertoire = repertoire;
        this.size = size;
    }

    void resize(TerminalSize changed) {
        size = changed;
        column = -1;
        row = -1;
        onResized(changed);
    }

    @Override
    public void enterPrivateMode() {
        // The alternate screen, and pasted text in brackets.
        raw("\u001B[?1049h\u001B[?2004h");
        entered = true;
    }

    /** The screen is cleared first: a Linux console has no other one to go back to. */
    @Override
    public void exitPrivateMode() {
        if (entered) {
            raw("\u001B[0m\u001B[H\u001B[2J\u001B[?2004l\u001B[?25h\u001B[?1049l");
            entered = false;
        }
    }

    /** Clears what the terminal shows and what it keeps above. */
    void wipe() {
        raw("\u001B[0m\u001B[H\u001B[2J\u001B[3J");
        forget();
    }

    @Override
    public void clearScreen() {
        raw("\u001B[0m\u001B[H\u001B[2J");
        forget();
    }

    private void forget() {
        blanks = 0;
        column = 0;
        row = 0;
        written = "";
        visible = true;
        raw("\u001B[?25h");
    }

    @Override
    public void setCursorPosition(int x, int y) {
        wantedColumn = x;
        wantedRow = y;
    }

    @Override
    public void setCursorPosition(TerminalPosition position) {
        setCursorPosition(position.getColumn(), position.getRow());
    }

    @Override
    public TerminalPosition getCursorPosition() {
        return new TerminalPosition(wantedColumn, wantedRow);
    }

    @Override
    public void setCursorVisible(boolean on) {
        if (on != visible) {
            raw(on ? "\u001B[?25h" : "\u001B[?25l");
            visible = on;
        }
    }

    @Override
    public void putCharacter(char c) {
        putString(Character.toString(c));
    }

    @Override
    public void putString(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(char c) {
        boolean wide = com.googlecode.lanterna.TerminalTextUtils.isCharDoubleWidth(c);
        if (c == ' ' && ink.codes().isEmpty()) {
            if (blanks > 0 && (blankRow != wantedRow || blankColumn + blanks != wantedColumn)) {
                writeBlanks();
            }
            if (blanks == 0) {
                blankColumn = wantedColumn;
                blankRow = wantedRow;
            }
            blanks++;
            wantedColumn++;
            return;
        }
        writeBlanks();
        moveTo(wantedColumn, wantedRow);
        applyStyle(ink.codes());
        repertoire.encode(c, frame);
        wantedColumn += wide ? 2 : 1;
        column = wantedColumn;
        if (column >= size.getColumns()) {
            // Terminals differ in where the cursor waits after the last column.
            column = -1;
        }
    }

    /** A run of blanks up to the edge is one sequence. */
    private void writeBlanks() {
        if (blanks == 0) {
            return;
        }
        int count = blanks;
        blanks = 0;
        moveTo(blankColumn, blankRow);
        applyStyle("");
        if (blankColumn + count >= size.getColumns() && count > 2) {
            raw("\u001B[K");
            return;
        }
        for (int i = 0; i < count; i++) {
            frame.write(' ');
        }
        column = blankColumn + count >= size.getColumns() ? -1 : blankColumn + count;
    }

    private void moveTo(int x, int y) {
        if (y == row && x == column) {
            return;
        }
        if (row == y && column >= 0 && x > column) {
            int far = x - column;
            raw(far == 1 ? "\u001B[C" : "\u001B[" + far + "C");
        } else if (x == 0 && row >= 0 && y > row && y - row < NEAR) {
            raw("\r");
            for (int i = row; i < y; i++) {
                raw("\n");
            }
        } else if (x == 0) {
            raw("\u001B[" + (y + 1) + "H");
        } else {
            raw("\u001B[" + (y + 1) + ";" + (x + 1) + "H");
        }
        column = x;
        row = y;
    }

    private void applyStyle(String style) {
        if (!style.equals(written)) {
            // Starting again from nothing is understood everywhere; most changes are from or to plain text.
            raw(style.isEmpty() ? "\u001B[m" : written.isEmpty() ? "\u001B[" + style + "m" : "\u001B[0;" + style + "m");
            written = style;
        }
    }

    @Override
    public void enableSGR(SGR modifier) {
        ink.enable(modifier);
    }

    @Override
    public void disableSGR(SGR modifier) {
        ink.disable(modifier);
    }

    @Override
    public void resetColorAndSGR() {
        ink.reset();
    }

    @Override
    public void setForegroundColor(TextColor color) {
        ink.foreground(color);
    }

    /** Backgrounds are the terminal's own. */
    @Override
    public void setBackgroundColor(TextColor color) {}

    @Override
    public void flush() throws IOException {
        writeBlanks();
        if (visible) {
            moveTo(wantedColumn, wantedRow);
        }
        if (frame.size() > 0) {
            // A sheet on its way to the printer behind this terminal goes whole.
            synchronized (out) {
                frame.writeTo(out);
                out.flush();
            }
            frame.reset();
        }
    }

    private void raw(String sequence) {
        byte[] bytes = sequence.getBytes(StandardCharsets.US_ASCII);
        frame.write(bytes, 0, bytes.length);
    }

    @Override
    public TerminalSize getTerminalSize() {
        return size;
    }

    @Override
    public TextGraphics newTextGraphics() {
        throw new UnsupportedOperationException("frames are drawn on the screen");
    }

    @Override
    public byte[] enquireTerminal(int timeout, TimeUnit unit) {
        return new byte[0];
    }

    @Override
    public void bell() {}

    @Override
    public KeyStroke pollInput() {
        return null;
    }

    @Override
    public KeyStroke readInput() {
        throw new UnsupportedOperationException("keys come through KeyDecoder");
    }

    @Override
    public void close() {
        exitPrivateMode();
    }
}

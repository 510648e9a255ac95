package fr.guichet.screen;

import com.googlecode.lanterna.TerminalTextUtils;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.TextGraphics;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A rectangle to draw on: total for every size, in the signs and colours that the terminal has. */
final class Canvas {

    private static final int CACHED = 0x180;

    private final TextGraphics graphics;
    private final Look look;
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final Map<Paint, TextCharacter[]> cells;

    /** What the terminal can do. */
    record Look(Repertoire repertoire, boolean coloured) {}

    Canvas(TextGraphics graphics, Look look) {
        this(
                graphics,
                look,
                0,
                0,
                graphics.getSize().getColumns(),
                graphics.getSize().getRows(),
                new EnumMap<>(Paint.class));
    }

    private Canvas(
            TextGraphics graphics,
            Look look,
            int left,
            int top,
            int width,
            int height,
            Map<Paint, TextCharacter[]> cells) {
        this.graphics = graphics;
        this.look = look;
        this.left = left;
        this.top = top;
        this.width = Math.max(0, width);
        this.height = Math.max(0, height);
        this.cells = cells;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** A part of this rectangle; what does not fit is left out. */
    Canvas part(int x, int y, int columns, int rows) {
        int fromX = Math.min(Math.max(0, x), width);
        int fromY = Math.min(Math.max(0, y), height);
        return new Canvas(
                graphics,
                look,
                left + fromX,
                top + fromY,
                Math.min(columns, width - fromX),
                Math.min(rows, height - fromY),
                cells);
    }

    Canvas below(int y) {
        return part(0, y, width, height - y);
    }

    Cursor cursor(int x, int y) {
        return new Cursor(left + Math.max(0, Math.min(x, width - 1)), top + Math.max(0, Math.min(y, height - 1)));
    }

    /** Writes on one row, cut with « … » when it is too long; returns the column after it. */
    int put(int x, int y, String text, Paint paint) {
        return putFitted(x, y, shorten(text, width - x), paint);
    }

    int put(int x, int y, String text) {
        return put(x, y, text, Paint.PLAIN);
    }

    private int putFitted(int x, int y, String fitted, Paint paint) {
        if (y < 0 || y >= height) {
            return x;
        }
        int at = x;
        for (int i = 0; i < fitted.length(); i++) {
            char c = fitted.charAt(i);
            int columns = columns(c);
            if (at < 0 || at + columns > width) {
                break;
            }
            graphics.setCharacter(left + at, top + y, cell(c, paint));
            at += columns;
        }
        return at;
    }

    /** Writes against the right edge; returns the column where it starts. */
    int putRight(int y, String text, Paint paint) {
        String fitted = shorten(text, width);
        int x = width - columns(fitted);
        putFitted(x, y, fitted, paint);
        return x;
    }

    /** Leaves nothing on a row. */
    void blank(int y) {
        putFitted(0, y, " ".repeat(width), Paint.PLAIN);
    }

    void vertical(int x) {
        for (int y = 0; y < height; y++) {
            putFitted(x, y, look.repertoire() == Repertoire.UTF8 ? "│" : "|", Paint.PLAIN);
        }
    }

    /** Writes wrapped text, ended with « … » where the place ends; returns the row after it. */
    int paragraph(int x, int y, String text, Paint paint) {
        List<String> lines = wrap(text, width - x);
        for (int i = 0; i < lines.size(); i++) {
            boolean cut = y + i == height - 1 && i < lines.size() - 1;
            put(x, y + i, cut ? lines.get(i) + " …" : lines.get(i), paint);
        }
        return y + lines.size();
    }

    /** The lines of a text, at most {@code columns} wide; a longer word is cut. A line feed starts a new line. */
    List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        int most = Math.max(1, columns);
        for (String given : text.split("\n", -1)) {
            wrapLine(look.repertoire().fit(given), most, lines);
        }
        return lines;
    }

    private static void wrapLine(String text, int most, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : pieces(text)) {
            int needed = columns(word);
            if (used > 0 && used + 1 + needed > most) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            for (int i = 0; i < word.length(); i++) {
                int wide = columns(word.charAt(i));
                if (used + wide > most && used > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.append(word.charAt(i));
                used += wide;
            }
        }
        lines.add(line.toString());
    }

    /** Words; French signs that follow a space stay with the word before, « with the word after. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            int last = pieces.size() - 1;
            boolean closing = word.length() == 1 && ":;?!»".indexOf(word.charAt(0)) >= 0 || word.startsWith("»");
            if (last >= 0 && (closing || pieces.get(last).equals("«"))) {
                pieces.set(last, pieces.get(last) + " " + word);
            } else {
                pieces.add(word);
            }
        }
        return pieces;
    }

    private String shorten(String text, int columns) {
        String fitted = look.repertoire().fit(text);
        if (columns(fitted) <= columns) {
            return fitted;
        }
        String dots = look.repertoire() == Repertoire.UTF8 ? "…" : "..";
        int used = dots.length();
        int end = 0;
        while (end < fitted.length() && used + columns(fitted.charAt(end)) <= columns) {
            used += columns(fitted.charAt(end));
            end++;
        }
        return columns < dots.length() ? "" : fitted.substring(0, end).stripTrailing() + dots;
    }

    int columnsOf(String text) {
        return columns(look.repertoire().fit(text));
    }

    private static int columns(String fitted) {
        int columns = 0;
        for (int i = 0; i < fitted.length(); i++) {
            columns += columns(fitted.charAt(i));
        }
        return columns;
    }

    private static int columns(char c) {
        return c >= 0x1100 && TerminalTextUtils.isCharDoubleWidth(c) ? 2 : 1;
    }

    private TextCharacter cell(char c, Paint paint) {
        if (c >= CACHED) {
            return newCell(c, paint);
        }
        TextCharacter[] row = cells.get(paint);
        if (row == null) {
            row = new TextCharacter[CACHED];
            cells.put(paint, row);
        }
        if (row[c] == null) {
            row[c] = newCell(c, paint);
        }
        return row[c];
    }

    /** The constructor is old, but what replaces it loads the rules of Unicode to cut a string of one character. */
    @SuppressWarnings("deprecation")
    private TextCharacter newCell(char c, Paint paint) {
        return new TextCharacter(c, paint.colour(look.coloured()), TextColor.ANSI.DEFAULT, paint.modifiers());
    }
}

package fr.guichet.directory;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV one record at a time: commas or semicolons, quoted cells with line ends inside. A record that is too long is
 * given up and the reading goes on, so that no file can fill the memory.
 */
final class CsvReader {

    private static final int LONGEST_RECORD = 64 * 1024;
    private static final int MOST_CELLS = 200;

    /**
     * @param line of the file where it starts, from 1
     * @param cells empty when the record was too long
     */
    record Row(long line, List<String> cells) {
        boolean isTooLong() {
            return cells.isEmpty();
        }
    }

    private final Reader in;
    private int separator;
    private long line = 1;
    private int ahead = -2;

    /** @param in buffered; a byte order mark is passed over */
    CsvReader(Reader in) {
        this.in = in;
    }

    private int read() throws IOException {
        int c = ahead == -2 ? in.read() : ahead;
        ahead = -2;
        return c;
    }

    private int peek() throws IOException {
        if (ahead == -2) {
            ahead = in.read();
        }
        return ahead;
    }

    /** The next record, or null at the end. Blank lines are passed over. */
    Row next() throws IOException {
        while (peek() == '\n' || peek() == '\r' || peek() == '\uFEFF') {
            line += read() == '\n' ? 1 : 0;
        }
        if (peek() < 0) {
            return null;
        }
        return record(line);
    }

    private Row record(long start) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int length = 0;
        boolean quoted = false;
        while (true) {
            int c = read();
            line += c == '\n' ? 1 : 0;
            boolean kept = length <= LONGEST_RECORD && cells.size() < MOST_CELLS;
            if (c < 0 || !quoted && c == '\n') {
                cells.add(text(cell));
                return new Row(start, kept ? cells : List.of());
            }
            length += kept ? 1 : 0;
            if (c == '"' && quoted && peek() == '"') {
                append(cell, read(), kept);
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && isSeparator(c)) {
                if (kept) {
                    cells.add(text(cell));
                    cell.setLength(0);
                }
            } else {
                append(cell, c, kept);
            }
        }
    }

    /** The first one of the file decides. */
    private boolean isSeparator(int c) {
        if (separator == 0 && (c == ',' || c == ';')) {
            separator = c;
        }
        return c == separator;
    }

    private static void append(StringBuilder cell, int c, boolean kept) {
        if (kept) {
            cell.append((char) c);
        }
    }

    /** Without control characters: what was written by nobody knows whom goes to a terminal. */
    private static String text(StringBuilder cell) {
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00A0' || Character.isISOControl(c);
            if (!blank && Character.getType(c) != Character.FORMAT) {
                text.append(c);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }
}

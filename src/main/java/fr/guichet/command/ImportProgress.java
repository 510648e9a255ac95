package fr.guichet.command;

import fr.guichet.opendata.Importer;

/** How far an import is, on one line that is written over; nothing when nobody reads it. */
final class ImportProgress implements Importer.Progress {

    private static final long NANOSECONDS = 1_000_000_000L;
    private static final int MINUTE = 60;
    private static final int WIDTH = 60;

    private final Messages messages;
    private final boolean read;
    private final long start = System.nanoTime();
    private long shown = -1;

    ImportProgress(Messages messages, boolean read) {
        this.messages = messages;
        this.read = read;
    }

    /** At most one line a second. */
    @Override
    public void at(int done, int total) {
        long seconds = (System.nanoTime() - start) / NANOSECONDS;
        if (read && seconds != shown && total > 0) {
            shown = seconds;
            messages.over(padded(line(done, total, seconds)));
        }
    }

    static String line(int done, int total, long seconds) {
        long percent = 100L * done / total;
        String line = "Import des fiches : " + percent + " %";
        if (seconds < 2 || done == 0) {
            return line;
        }
        long left = seconds * (total - done) / done;
        return line + ", encore " + (left < MINUTE ? Math.max(1, left) + " s" : (left / MINUTE + 1) + " min");
    }

    private static String padded(String line) {
        return line + " ".repeat(Math.max(0, WIDTH - line.length()));
    }

    void end() {
        if (shown >= 0) {
            messages.over(" ".repeat(WIDTH));
            messages.over("");
        }
    }
}

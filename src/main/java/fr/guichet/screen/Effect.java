package fr.guichet.screen;

import fr.guichet.report.Activity;
import fr.guichet.report.Audience;
import fr.guichet.visit.Visit;
import java.util.Locale;

/** What is to be done outside: data, carried out by the worker or the loop. */
sealed interface Effect {

    /** True for what leaves a trace of a visit, or takes one up. */
    static boolean isKept(Effect effect) {
        return effect instanceof Save
                || effect instanceof Discard
                || effect instanceof Count
                || effect instanceof Resume
                || effect instanceof Refuse
                || effect instanceof KeepNote;
    }

    /** Only the last one asked for matters. */
    record Search(String text) implements Effect {}

    record Save(Visit visit) implements Effect {}

    /** The draft of this visit goes. */
    record Discard(char letter) implements Effect {}

    /** Counts a visit that ended. */
    record Count(Activity activity, Audience who) implements Effect {}

    /** Takes up the draft {@code offer} under {@code letter}. */
    record Resume(int offer, char letter) implements Effect {}

    /** Throws away the draft {@code offer}. */
    record Refuse(int offer) implements Effect {}

    /** Keeps a note of the desk on a procedure; an empty one takes it away. */
    record KeepNote(String procedure, String text) implements Effect {}

    /** Prints a text as it stands. */
    record Print(String text) implements Effect {}

    /**
     * Writes the sheet to a file that the user named.
     *
     * @param sheet text as it stands, or the HTML page that a PDF is made from too
     */
    record Write(Form form, String sheet, String file) implements Effect {}

    /** What a file holds; the end of its name says so. */
    enum Form {
        TEXT,
        HTML,
        PDF;

        static Form of(String file) {
            String name = file.toLowerCase(Locale.ROOT);
            if (name.endsWith(".pdf")) {
                return PDF;
            }
            return name.endsWith(".html") || name.endsWith(".htm") ? HTML : TEXT;
        }
    }

    /** Clears the terminal, and what it keeps above the screen. */
    record Wipe() implements Effect {}

    /** Draws everything again. */
    record Redraw() implements Effect {}

    record Quit(int status) implements Effect {}
}

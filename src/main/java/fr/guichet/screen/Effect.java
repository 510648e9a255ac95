package fr.guichet.screen;

import fr.guichet.report.Activity;
import fr.guichet.report.Audience;
import fr.guichet.visit.Visit;

/** What is to be done outside: data, carried out by the worker or the loop. */
sealed interface Effect {

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

    /** Writes a text to a file that the user named. */
    record Write(String text, String file) implements Effect {}

    /** Clears the terminal, and what it keeps above the screen. */
    record Wipe() implements Effect {}

    /** Draws everything again. */
    record Redraw() implements Effect {}

    record Quit(int status) implements Effect {}
}

package fr.guichet.visit;

import fr.guichet.knowledge.Situation;

/**
 * A visit under way.
 *
 * @param letter under which it is put aside: A, B, C…
 * @param notes free words for the sheet; in memory only, never in a draft
 */
public record Visit(char letter, Situation situation, String notes) {

    public static final char FIRST_LETTER = 'A';

    public static Visit start(Situation situation) {
        return new Visit(FIRST_LETTER, situation, "");
    }

    public Visit with(Situation changed) {
        return new Visit(letter, changed, notes);
    }

    public Visit withNotes(String changed) {
        return new Visit(letter, situation, changed);
    }

    public Visit lettered(char changed) {
        return new Visit(changed, situation, notes);
    }

    /** True while nothing was said: there is nothing to keep and nothing to lose. */
    public boolean isBlank() {
        return situation.procedures().isEmpty()
                && situation.answers().questions().isEmpty()
                && notes.isBlank();
    }
}

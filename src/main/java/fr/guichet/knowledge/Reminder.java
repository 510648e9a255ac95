package fr.guichet.knowledge;

/**
 * What to do if no answer came.
 *
 * @param days after the day of the sheet
 */
public record Reminder(int days, String text, Provenance provenance) {}

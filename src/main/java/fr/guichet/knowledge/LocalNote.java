package fr.guichet.knowledge;

import java.time.LocalDate;

/**
 * What the desk knows more of a procedure or of a contact.
 *
 * @param printed true if it goes on the person's sheet too; otherwise it is for the counsellor
 * @param writtenOn null if not known
 * @param editable true if the screen wrote it and may change it; otherwise somebody wrote it by hand
 */
public record LocalNote(String text, boolean printed, LocalDate writtenOn, boolean editable) {}

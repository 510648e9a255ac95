package fr.guichet.advice;

import fr.guichet.knowledge.Posture;

/**
 * An answer to an open question (not asked, or « je ne sais pas ») that alone would give another posture.
 *
 * @param answer a choice id
 * @param posture the posture it would give
 */
public record Change(String question, String answer, Posture posture) {}

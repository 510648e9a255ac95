package fr.guichet.knowledge;

import java.time.LocalDate;

/**
 * A text that a procedure rests on.
 *
 * @param name an official sheet id or a named text
 */
public record Source(String name, LocalDate date, Reliability reliability) {}

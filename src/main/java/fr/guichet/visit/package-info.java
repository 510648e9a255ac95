/**
 * One visit while it lasts: {@link fr.guichet.visit.Visit}, and its draft on disk, which survives a dropped link or a power
 * cut.
 *
 * <p>What may come in: a {@link fr.guichet.knowledge.Situation}, which holds ids only; a folder; a clock. What never
 * reaches the disk: notes, years, far days, a day of birth, and that somebody is in danger. {@link
 * fr.guichet.visit.DraftText} decides it and is pure; {@link fr.guichet.visit.Drafts} and {@link fr.guichet.visit.Draft}
 * do the writing and the locking. A failing disk never stops a visit: it gives one line of warning.
 */
package fr.guichet.visit;

/**
 * The visit one line at a time, for screen readers, braille displays, bad links and pipes: {@link
 * fr.guichet.line.LineInterview}.
 *
 * <p>Nothing is drawn and nothing is drawn again: one idea a line, and each prompt says what to type. The visit goes
 * through stages ({@link fr.guichet.line.Stage}); each asks through {@link fr.guichet.line.Asker}, which serves by itself
 * what may be asked at any prompt, and ends in a {@link fr.guichet.line.Move}.
 *
 * <p>JLine is known to {@link fr.guichet.line.TerminalTalk} alone; a pipe or a dumb terminal gets {@link
 * fr.guichet.line.PipeTalk}. This room decides no question and no advice: {@link fr.guichet.visit.Guide} does.
 */
package fr.guichet.line;

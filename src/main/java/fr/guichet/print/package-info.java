/**
 * A {@link fr.guichet.checklist.Checklist} on paper: {@link fr.guichet.print.TextSheet}, {@link
 * fr.guichet.print.HtmlSheet}, {@link fr.guichet.print.JsonSheet}, and where it goes: {@link
 * fr.guichet.print.SheetTarget}.
 *
 * <p>Each is a pure function from a checklist to characters: the same checklist gives the same bytes whatever face
 * asked. What makes them decides widths, boxes and pages, never what is said; it knows no procedure and no answer.
 *
 * <p>{@link fr.guichet.print.ProcedurePage} is another kind of paper: all of a procedure, for the counsellor.
 */
package fr.guichet.print;

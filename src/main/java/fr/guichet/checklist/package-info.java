/**
 * From procedures, answers and a day to the sheet that goes home: {@link fr.guichet.checklist.Checklist}, made of trips
 * and calls in the order of time. The visit as a code to retype is {@link fr.guichet.checklist.VisitCode}.
 *
 * <p>Pure: the knowledge, the situation, the advice and the day come in. It knows no terminal, no width, no clock and no
 * disk. All wording that every form of the sheet shares is made here, so that text, HTML and JSON say the same.
 */
package fr.guichet.checklist;

/**
 * Ways to prove who one is on line. The bag test ({@link fr.guichet.identity.BagTest}) says which identity provider a
 * person can use with what they have with them; the error doctor ({@link fr.guichet.identity.Doctor}) says what to do when
 * one refuses.
 *
 * <p>Pure: the content of {@code franceconnect.yaml} comes in, and the ids of things. Never a number, never a name: only
 * that the person has such a thing. It knows no disk and no terminal.
 */
package fr.guichet.identity;

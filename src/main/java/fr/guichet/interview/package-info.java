/**
 * Which question is next, and which count: {@link fr.guichet.interview.Interview}. Pure: the knowledge and what is known of
 * the visit come in; no screen, no clock, no disk. The wording of the questions is data ({@code entretien.yaml}).
 */
package fr.guichet.interview;

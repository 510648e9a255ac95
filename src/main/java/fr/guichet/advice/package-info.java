/**
 * From answers to a posture with its reasons: {@link fr.guichet.advice.Advice}. Pure: the rules, the procedures and the
 * day come in; no clock, no disk, no terminal. The rules themselves are data ({@code conseil.yaml}).
 */
package fr.guichet.advice;

/**
 * The commands: one class each, thin over the engines, and the entry point of the program.
 *
 * <p>{@link fr.guichet.command.Guichet} reads what surrounds the process once ({@code Surroundings}) and hands it on, so
 * that every command runs in a test with streams of its own. A command reads its {@code Options}, asks the rooms below and
 * writes data to the output, words about it to the messages. It never decides anything about a person.
 *
 * <p>{@code chercher} and {@code fiche} are on the cold path: what they touch uses no lambda, stream, pattern or format.
 */
package fr.guichet.command;

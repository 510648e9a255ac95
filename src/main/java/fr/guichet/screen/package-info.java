/**
 * The full screen, drawn with Lanterna, which is known to this room only.
 *
 * <p>State is one immutable {@link fr.guichet.screen.Model}; {@code Update} turns it and an event into the next one and
 * the {@code Effect}s to carry out; {@code View} draws it. The three do nothing else: no clock, no disk, no terminal.
 * {@code Loop} joins them to the keys, the terminal and the worker that searches, saves and prints.
 *
 * <p>Keys are translated at the door to {@code Key}, and one table ({@code KeyTable}) drives the keys, the bottom line and
 * the help.
 *
 * <p>Exercises are played on the same screen: {@code Practice} in the model says so, {@code Coach} holds what differs from a
 * real visit, and no effect that would keep or count anything leaves {@code Update}.
 */
package fr.guichet.screen;

/** The commands: one class each, thin over the engines, and the entry point of the program. */
package fr.guichet.command;

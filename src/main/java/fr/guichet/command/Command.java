package fr.guichet.command;

import java.io.IOException;

/** One command. An instance serves once. */
interface Command {

    /** The options it knows, as {@link Options#parse} reads them. */
    String[] options();

    /** What {@code --help} prints: a line on how to call it, what it does, its options, examples. */
    String help();

    /** Returns an {@link ExitCode}. */
    int run(Options options, Session session) throws IOException;
}

package fr.guichet.command;

/**
 * Named by {@code java.util.logging.config.class}: the libraries' logging stays off, its configuration file is not read,
 * and nothing that a person said can end in a log.
 */
public final class NoLogging {
    /** Called by the log manager. */
    public NoLogging() {
        java.util.logging.LogManager.getLogManager().reset();
    }
}

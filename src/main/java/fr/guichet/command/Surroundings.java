package fr.guichet.command;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;

/**
 * Everything that the program takes from the machine: environment, folders, clock, terminal and streams. Nothing else in
 * this program reads them.
 *
 * @param environment variables by name
 * @param distribution the folder of the runnable program, with the compiled knowledge
 * @param project the folder that holds {@code knowledge/}; null when the program was installed without it
 * @param home the user's folder
 * @param temporary a folder that can be written when nothing else can
 * @param terminal where the standard output goes
 */
record Surroundings(
        Map<String, String> environment,
        File distribution,
        File project,
        File home,
        File temporary,
        Terminal terminal,
        Today today,
        InputStream in,
        OutputStream out,
        OutputStream err) {

    /** The day of today. */
    interface Today {
        LocalDate get();

        /** The day within one, where that is enough: the rules of the time zones cost a cold start 15 ms. */
        default LocalDate nearly() {
            return get();
        }
    }

    /** What the standard streams are. */
    interface Terminal {
        /** True if a person reads the standard output. */
        boolean isInteractive();

        /** True if a person types the standard input. */
        default boolean isTyped() {
            return false;
        }

        /** True if a person reads the standard error. */
        default boolean isErrorInteractive() {
            return isInteractive();
        }
    }

    private static final int BUFFER = 8192;
    private static final long MILLISECONDS_A_DAY = 86_400_000L;

    static Surroundings ofProcess() {
        String distribution = System.getProperty("guichet.dist", "target/guichet");
        String project = System.getProperty("guichet.home");
        return new Surroundings(
                System.getenv(),
                new File(distribution),
                project == null ? null : new File(project),
                homeOfUser(),
                new File(System.getProperty("java.io.tmpdir")),
                new ProcessTerminal(),
                new SystemDay(),
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                new FileOutputStream(FileDescriptor.err));
    }

    /** The JVM takes it from the list of users; the one that the shell says comes first. */
    private static File homeOfUser() {
        String home = System.getenv("HOME");
        return new File(home == null || home.isEmpty() ? System.getProperty("user.home") : home);
    }

    /** What the terminal reads, past every buffer: for the last word of a program that is ended. */
    static OutputStream terminalItself() {
        return new FileOutputStream(FileDescriptor.out);
    }

    /** The variable, or an empty text. */
    String variable(String name) {
        String value = environment.get(name);
        return value == null ? "" : value;
    }

    /** The desk's settings and local notes. */
    File configuration() {
        return folder("XDG_CONFIG_HOME", ".config");
    }

    /** Imported sheets. */
    File data() {
        return folder("XDG_DATA_HOME", ".local/share");
    }

    /** What can be made again. */
    File cache() {
        return folder("XDG_CACHE_HOME", ".cache");
    }

    /** Drafts of the visits under way, history, counts. */
    File state() {
        return folder("XDG_STATE_HOME", ".local/state");
    }

    /** A relative path is ignored, as the XDG specification asks. */
    private File folder(String variable, String otherwise) {
        String base = variable(variable);
        return new File(base.startsWith("/") ? new File(base) : new File(home, otherwise), "guichet");
    }

    /**
     * True if the text must be written without accents: a terminal whose locale is not UTF-8. A file or a pipe gets UTF-8
     * always.
     */
    boolean plainText() {
        return !localeIsUtf8() && terminal.isInteractive();
    }

    /** True if what is said about the work is said to a person. */
    boolean errorsAreRead() {
        return terminal.isErrorInteractive();
    }

    /** As POSIX says: the first of these that is set and not empty. */
    private boolean localeIsUtf8() {
        String locale = variable("LC_ALL");
        if (locale.isEmpty()) {
            locale = variable("LC_CTYPE");
        }
        if (locale.isEmpty()) {
            locale = variable("LANG");
        }
        return containsIgnoringCase(locale, "utf-8") || containsIgnoringCase(locale, "utf8");
    }

    private static boolean containsIgnoringCase(String text, String part) {
        for (int i = 0; i + part.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    /** Asks Linux what the standard output is. Where it cannot be known, the text stays UTF-8. */
    private static final class ProcessTerminal implements Terminal {
        @Override
        public boolean isInteractive() {
            return isTerminal("/proc/self/fd/1");
        }

        @Override
        public boolean isTyped() {
            return isTerminal("/proc/self/fd/0");
        }

        @Override
        public boolean isErrorInteractive() {
            return isTerminal("/proc/self/fd/2");
        }

        private static boolean isTerminal(String stream) {
            try {
                String device = new File(stream).getCanonicalPath();
                return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
            } catch (IOException e) {
                return false;
            }
        }
    }

    private static final class SystemDay implements Today {
        @Override
        public LocalDate get() {
            return LocalDate.now(new LocalClock());
        }

        @Override
        public LocalDate nearly() {
            return LocalDate.ofEpochDay(System.currentTimeMillis() / MILLISECONDS_A_DAY);
        }
    }
}

package fr.guichet.command;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The arguments as they were typed. Under a locale that is not UTF-8 the JVM replaces every accented letter of the command
 * line by a question mark; on Linux the bytes can still be read.
 */
final class RawArguments {

    private static final char LOST = '\uFFFD';
    private static final String COMMAND_LINE = "/proc/self/cmdline";

    private RawArguments() {}

    static String[] repaired(String[] decoded) {
        for (String argument : decoded) {
            if (argument.indexOf(LOST) >= 0) {
                return fromProcess(decoded);
            }
        }
        return decoded;
    }

    private static String[] fromProcess(String[] decoded) {
        try (FileInputStream file = new FileInputStream(COMMAND_LINE)) {
            return last(decoded, file.readAllBytes());
        } catch (IOException e) {
            return decoded;
        }
    }

    /** The last arguments of a process's command line (each ended by a zero byte), as many as {@code decoded} has. */
    static String[] last(String[] decoded, byte[] commandLine) {
        String[] raw = decoded.clone();
        int end = commandLine.length;
        for (int i = raw.length - 1; i >= 0; i--) {
            if (end <= 0) {
                return decoded;
            }
            int start = end - 1;
            while (start > 0 && commandLine[start - 1] != 0) {
                start--;
            }
            raw[i] = new String(commandLine, start, end - 1 - start, StandardCharsets.UTF_8);
            end = start;
        }
        return raw;
    }
}

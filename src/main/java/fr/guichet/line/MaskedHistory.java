package fr.guichet.line;

import fr.guichet.disk.OwnFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * What was typed in the shell, without what could name a person: each digit and each word with an at sign is masked before
 * it is remembered. On disk goes only a line of which every word is ours: what the person says is free words, and a file may
 * bear a name.
 */
final class MaskedHistory extends DefaultHistory {

    /** Lines that are kept. */
    static final int SIZE = 500;

    private static final char MASK = '#';

    private final Shell.Completer words;

    MaskedHistory(Shell.Completer words) {
        this.words = words;
    }

    @Override
    public boolean isPersistable(Entry entry) {
        List<String> typed = Shell.words(entry.line());
        return typed != null && words.areOurs(typed);
    }

    @Override
    public void add(Instant time, String line) {
        super.add(time, masked(line));
    }

    static String masked(String line) {
        StringBuilder masked = new StringBuilder(line.length());
        for (String word : line.split("(?<= )|(?= )", -1)) {
            if (word.indexOf('@') >= 0) {
                masked.append(MASK);
            } else {
                word.codePoints().forEach(c -> masked.appendCodePoint(Character.isDigit(c) ? MASK : c));
            }
        }
        return masked.toString();
    }

    /** Makes the file, and its folder, for its owner alone. */
    static void makePrivate(File history) throws IOException {
        Path file = history.toPath();
        OwnFolder.make(file.getParent());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }
}

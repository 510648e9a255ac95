package fr.guichet.report;

import fr.guichet.disk.OwnFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The months of a desk, a file each, in a folder that only its owner may read. Two screens that end a visit at once wait for
 * each other; a power cut leaves the file of before or the file of after.
 */
public final class Register implements Journal {

    private static final String FOLDER = "bilan";
    private static final String SUFFIX = ".txt";
    private static final String REFUSED = "La visite n'a pas pu être comptée dans le bilan : le disque a refusé.";

    private final Path folder;
    private final Reporting reporting;
    private final Supplier<YearMonth> now;

    /**
     * @param state the folder of the desk's state
     * @param now the month of today
     */
    public Register(Path state, Reporting reporting, Supplier<YearMonth> now) {
        this.folder = state.toAbsolutePath().resolve(FOLDER);
        this.reporting = reporting;
        this.now = now;
    }

    @Override
    public Reporting reporting() {
        return reporting;
    }

    @Override
    public Optional<String> record(Activity visit, Audience who) {
        if (!reporting.kept()) {
            return Optional.empty();
        }
        try {
            add(visit, who);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(REFUSED);
        }
    }

    private void add(Activity visit, Audience who) throws IOException {
        OwnFile.change(file(now.get()), before -> Month.with(before == null ? "" : before, visit, who));
    }

    private Path file(YearMonth month) {
        return folder.resolve(month + SUFFIX);
    }

    /** What is kept of a month; empty of everything if there is no file. */
    public Month read(YearMonth month) throws IOException {
        Path file = file(month);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Month.parse(month, Files.readString(file))
                : new Month(month, List.of(), List.of(), List.of());
    }

    /** The months that have a file, in order. */
    public Set<YearMonth> months() throws IOException {
        Set<YearMonth> months = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return months;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                try {
                    months.add(YearMonth.parse(name.substring(0, name.length() - SUFFIX.length())));
                } catch (DateTimeException e) {
                    // Not one of ours.
                }
            }
        }
        return months;
    }
}

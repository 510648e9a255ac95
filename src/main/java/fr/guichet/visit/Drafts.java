package fr.guichet.visit;

import fr.guichet.disk.OwnFolder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The drafts of the visits under way, in one folder of the user's. Each is a small file beside a lock that its owner holds
 * as long as it lives, so that no process ever sees the draft of another.
 */
public final class Drafts {

    private static final Pattern FILE = Pattern.compile("(visite-[0-9a-f]{1,16})\\.(json|verrou|tmp)");

    private final Path folder;
    private final Duration keep;
    private final Clock clock;

    /**
     * @param folder made (0700) when the first draft is written
     * @param keep how long a draft nobody touches stays
     * @param clock with the zone of the desk: a visit may be taken up after midnight
     */
    public Drafts(Path folder, Duration keep, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.keep = keep;
        this.clock = clock;
    }

    /** A new draft, empty: nothing is on disk before its first {@link Draft#save}. */
    public Draft open() {
        return new Draft(this);
    }

    /**
     * Takes over the drafts whose owner is gone, newest first: they are ours until they are closed or discarded. Those too
     * old, and those that cannot be read, are removed. Never fails: a folder that cannot be read holds no draft.
     */
    public List<Draft> takeOver() {
        List<Draft> found = new ArrayList<>();
        for (String name : names()) {
            try {
                Draft draft = takeOver(name);
                if (draft != null) {
                    found.add(draft);
                }
            } catch (IOException e) {
                // Not ours to read, or gone meanwhile: it is not offered.
            }
        }
        found.sort(Comparator.comparing(Draft::savedAt).reversed());
        return found;
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return names;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "visite-*")) {
            for (Path file : files) {
                Matcher matcher = FILE.matcher(file.getFileName().toString());
                if (matcher.matches()) {
                    names.add(matcher.group(1));
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return names;
        }
        return names;
    }

    private Draft takeOver(String name) throws IOException {
        DraftFiles files = new DraftFiles(folder, name);
        OwnerLock lock = OwnerLock.tryTake(files.lock());
        if (lock == null) {
            return null;
        }
        DraftText text = files.read();
        Instant saved = text == null ? Instant.EPOCH : files.savedAt();
        if (text == null || isOld(saved)) {
            files.delete();
            lock.releaseAndDelete();
            return null;
        }
        return new Draft(this, files, lock, text, saved);
    }

    private boolean isOld(Instant saved) {
        return Duration.between(saved, clock.instant()).abs().compareTo(keep) > 0;
    }

    /** Makes the folder if need be, and a name in it that is ours. */
    OwnerLock take() throws IOException {
        OwnFolder.makeClosed(folder);
        OwnerLock lock = null;
        while (lock == null) {
            lock = OwnerLock.tryTake(folder.resolve("visite-" + Long.toHexString(System.nanoTime()) + ".verrou"));
        }
        return lock;
    }

    DraftFiles files(OwnerLock lock) {
        String file = lock.path().getFileName().toString();
        return new DraftFiles(folder, file.substring(0, file.lastIndexOf('.')));
    }

    /** How long a draft nobody touches stays. */
    public Duration keep() {
        return keep;
    }

    Instant now() {
        return clock.instant();
    }

    /** The day of the desk at that moment. */
    LocalDate dayOf(Instant then) {
        return LocalDate.ofInstant(then, clock.getZone());
    }
}

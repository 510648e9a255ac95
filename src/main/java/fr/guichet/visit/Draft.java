package fr.guichet.visit;

import fr.guichet.knowledge.Desk;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/**
 * The draft of one visit, which we own. It is never an obstacle: when the disk refuses, the visit goes on and one warning is
 * given.
 */
public final class Draft implements AutoCloseable {

    private static final String CANNOT_SAVE = "Attention : la visite ne peut pas être mise à l'abri "
            + "(disque plein, ou dossier protégé). Elle continue, mais une coupure la perdrait.";

    private final Drafts drafts;
    private DraftFiles files;
    private OwnerLock lock;
    private DraftText text;
    private Instant savedAt;
    private boolean warned;
    private boolean safe;
    private Timer timer;
    private TimerTask wipe;

    Draft(Drafts drafts) {
        this.drafts = drafts;
        this.savedAt = drafts.now();
    }

    Draft(Drafts drafts, DraftFiles files, OwnerLock lock, DraftText text, Instant savedAt) {
        this.drafts = drafts;
        this.files = files;
        this.lock = lock;
        this.text = text;
        this.savedAt = savedAt;
        this.safe = true;
    }

    /** When it was last written. */
    public synchronized Instant savedAt() {
        return savedAt;
    }

    /** The procedures it is about. */
    public synchronized List<String> procedures() {
        return text == null ? List.of() : text.procedures();
    }

    /** How many answers it holds. */
    public synchronized int answers() {
        return text == null ? 0 : text.answers().size();
    }

    /** True if the visit is on disk as it is now, and will be offered again if we are gone. */
    public synchronized boolean isKept() {
        return safe && files != null && files.exist();
    }

    /** The visit again; what the content no longer knows is left out. {@code date} is the day of the visit. */
    public synchronized Visit visit(KnowledgeBase knowledge, Desk desk, LocalDate date) {
        if (text == null) {
            return Visit.start(Situation.start(desk, date));
        }
        // Its days are counted from the day it was written, whatever day the visit is about.
        return Visit.start(new Resumption(knowledge, drafts.dayOf(savedAt))
                .situation(text, desk)
                .on(date));
    }

    /** Writes the visit. Returns a warning in French the first time that it cannot be written. */
    public synchronized Optional<String> save(Visit visit) {
        savedAt = drafts.now();
        text = DraftText.of(visit.situation(), drafts.dayOf(savedAt));
        safe = false;
        try {
            if (visit.isBlank()) {
                deleteFiles();
                return Optional.empty();
            }
            if (lock == null) {
                lock = drafts.take();
                files = drafts.files(lock);
            }
            files.write(text, savedAt);
            safe = true;
            wipeLater();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            boolean first = !warned;
            warned = true;
            return first ? Optional.of(CANNOT_SAVE) : Optional.empty();
        }
    }

    /** The visit is over: nothing of it stays. The draft may be used again for the next person. */
    public synchronized void discard() {
        deleteFiles();
        text = null;
    }

    /** Lets go of the draft and leaves it where it is: it will be offered again. */
    @Override
    public synchronized void close() {
        cancelWipe();
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
        if (lock != null) {
            if (files.exist()) {
                lock.release();
            } else {
                lock.releaseAndDelete();
            }
            lock = null;
            files = null;
        }
    }

    private void deleteFiles() {
        cancelWipe();
        if (lock != null) {
            files.delete();
            lock.releaseAndDelete();
            lock = null;
            files = null;
        }
    }

    /** The owner may sit at a prompt for hours: the file must go in time all the same. */
    private void wipeLater() {
        cancelWipe();
        if (timer == null) {
            timer = new Timer("effacement", true);
        }
        wipe = new TimerTask() {
            @Override
            public void run() {
                wipe(this);
            }
        };
        timer.schedule(wipe, drafts.keep().toMillis());
    }

    private synchronized void wipe(TimerTask due) {
        if (due == wipe) {
            deleteFiles();
        }
    }

    private void cancelWipe() {
        if (wipe != null) {
            wipe.cancel();
            wipe = null;
        }
    }
}

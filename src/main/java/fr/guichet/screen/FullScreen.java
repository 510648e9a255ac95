package fr.guichet.screen;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.TerminalScreen;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.LocalKnowledge;
import fr.guichet.print.Layout;
import fr.guichet.report.Journal;
import fr.guichet.search.Searcher;
import fr.guichet.visit.DeskSettings;
import fr.guichet.visit.Drafts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The full screen, from the first frame to the terminal given back. */
public final class FullScreen {

    /** Set by the launcher: the size of the terminal, « 24 80 », once it has set its modes. */
    public static final String TERMINAL_PROPERTY = "guichet.terminal";

    private static final String KEPT = "La visite est gardée. Elle sera proposée au prochain lancement.";

    /**
     * What the screen takes from outside.
     *
     * @param knowledge with the desk's own counters
     * @param index opens what is searched
     * @param journal where the visits that end are counted
     * @param uptime milliseconds, also those that the machine sleeps
     * @param folder where a file without a path goes
     * @param notices lines that would otherwise be written over the screen
     * @param exercise null for real visits; the id of a fictional person to play, or empty to choose one
     */
    public record Outside(
            Map<String, String> environment,
            InputStream in,
            OutputStream out,
            KnowledgeBase knowledge,
            Opening index,
            DeskSettings desk,
            Journal journal,
            Drafts drafts,
            Clock clock,
            LongSupplier uptime,
            Path folder,
            Printer printer,
            Notes notes,
            Press press,
            Notices notices,
            String exercise) {

        boolean isPractice() {
            return exercise != null;
        }
    }

    /** Keeps a note of the desk on a procedure; returns all that the desk adds, with it. */
    public interface Notes {
        LocalKnowledge keep(String procedure, String text) throws IOException;
    }

    /** Makes a PDF of an HTML page. */
    public interface Press {
        byte[] make(String html) throws IOException;
    }

    /** What the rest of the program says while the screen is up. */
    public interface Notices {
        /** From now on each line goes to {@code heard}, from any thread; those said before go first. */
        void to(Consumer<String> heard);
    }

    /** Opens the index, on another thread than the caller's. */
    public interface Opening {
        Searcher open() throws IOException;
    }

    private final Outside outside;
    private final Repertoire repertoire;
    private final Tty tty;
    private final Console console;
    private final Screen screen;
    private final View view;
    private boolean left;

    private FullScreen(Outside outside, Tty tty, Engines engines) throws IOException {
        this.outside = outside;
        this.tty = tty;
        this.repertoire = Repertoire.of(outside.environment());
        this.console = new Console(outside.out(), repertoire, lanterna(tty.size()));
        this.screen = new TerminalScreen(console);
        String noColour = outside.environment().get("NO_COLOR");
        boolean coloured = (noColour == null || noColour.isEmpty())
                && !"vt100".equals(outside.environment().get("TERM"));
        this.view = new View(engines, new Canvas.Look(repertoire, coloured));
    }

    /** Runs until the user leaves; returns the exit status. */
    public static int run(Outside outside) throws IOException {
        Tty tty = Tty.open(System.getProperty(TERMINAL_PROPERTY, ""));
        LocalDate today = LocalDate.now(outside.clock());
        Engines engines = new Engines(outside.knowledge(), today.getMonthValue());
        FullScreen full = new FullScreen(outside, tty, engines);
        Runtime.getRuntime().addShutdownHook(new Exit(full));
        try {
            return full.loop(engines);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Loop.HUNG_UP;
        } finally {
            full.leave();
        }
    }

    private int loop(Engines engines) throws IOException, InterruptedException {
        DeskSettings desk = outside.desk();
        LocalDateTime now = LocalDateTime.now(outside.clock()).withSecond(0).withNano(0);
        Visits visits = new Visits(
                engines,
                desk.desk(),
                Layout.A4.withWidth(desk.width()).withAscii(repertoire != Repertoire.UTF8),
                outside.journal().reporting());
        Model start = visits.start(tty.size(), now);
        Loop loop = new Loop(
                outside.isPractice() ? Coach.open(start, outside.exercise(), visits, engines) : start,
                new Update(engines, visits),
                new ScreenFrames(),
                new KeyDecoder(repertoire),
                outside.clock(),
                new Patience(
                        Duration.ofMinutes(desk.sleepMinutes()),
                        Duration.ofMinutes(desk.wipeMinutes()),
                        outside.uptime()));
        synchronized (this) {
            screen.startScreen();
        }
        Backstage backstage = new Backstage(loop);
        int status = loop.run(backstage, backstage);
        leave();
        backstage.worker.close();
        if (status != Loop.HUNG_UP
                && !outside.isPractice()
                && loop.model().seats().stream().anyMatch(seat -> !seat.visit().isBlank())) {
            say(KEPT);
        }
        return status;
    }

    private void say(String line) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        String fitted = repertoire.fit(line);
        for (int i = 0; i < fitted.length(); i++) {
            repertoire.encode(fitted.charAt(i), bytes);
        }
        bytes.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        outside.out().write(bytes.toByteArray());
        outside.out().flush();
    }

    /** Gives the terminal back; once, whoever comes first. */
    private synchronized void leave() {
        if (left) {
            return;
        }
        left = true;
        try {
            console.exitPrivateMode();
            console.flush();
        } catch (IOException e) {
            // The terminal is gone: there is nothing to give back.
        }
        tty.restore();
    }

    private static TerminalSize lanterna(Size size) {
        return new TerminalSize(size.columns(), size.rows());
    }

    /** What starts once the first frame is on the screen: the keys, the worker, the signals. */
    private final class Backstage implements Runnable, Consumer<Effect> {

        private final Loop loop;
        private Worker worker;

        Backstage(Loop loop) {
            this.loop = loop;
        }

        @Override
        public void run() {
            new Keyboard(outside.in(), loop).start();
            Chores chores = new Chores(
                    outside.drafts(),
                    outside.knowledge().withLocalContacts(Map.of()),
                    outside.desk().desk(),
                    outside.clock(),
                    outside.folder(),
                    outside.printer(),
                    outside.journal(),
                    outside.notes()::keep,
                    outside.press());
            outside.notices().to(line -> loop.post(new Event.Said(line)));
            worker = new Worker(outside.index()::open, chores, !outside.isPractice(), loop::post);
            worker.start();
            Signals.onResize(() -> loop.post(new Event.Resized(tty.currentSize())));
        }

        @Override
        public void accept(Effect effect) {
            worker.add(effect);
        }
    }

    /** Gives the terminal back when the JVM is ended from outside. */
    private static final class Exit extends Thread {

        private final FullScreen full;

        Exit(FullScreen full) {
            super("guichet-sortie");
            this.full = full;
        }

        @Override
        public void run() {
            full.leave();
        }
    }

    /** Frames on the real terminal. */
    private final class ScreenFrames implements Loop.Frames {

        private Screen.RefreshType refresh = Screen.RefreshType.DELTA;

        @Override
        public void draw(Model model) throws IOException {
            synchronized (FullScreen.this) {
                if (left) {
                    return;
                }
                screen.clear();
                Cursor cursor = view.draw(model, screen.newTextGraphics());
                screen.setCursorPosition(new TerminalPosition(cursor.column(), cursor.row()));
                screen.refresh(refresh);
                refresh = Screen.RefreshType.DELTA;
            }
        }

        @Override
        public void redraw(Size size) {
            synchronized (FullScreen.this) {
                console.resize(lanterna(size));
                screen.doResizeIfNecessary();
                refresh = Screen.RefreshType.COMPLETE;
            }
        }

        @Override
        public void wipe() {
            synchronized (FullScreen.this) {
                console.wipe();
                refresh = Screen.RefreshType.COMPLETE;
            }
        }
    }
}

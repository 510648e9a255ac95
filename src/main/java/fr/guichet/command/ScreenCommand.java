package fr.guichet.command;

import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.print.PdfMaker;
import fr.guichet.print.QueueTarget;
import fr.guichet.print.SheetTarget;
import fr.guichet.print.TerminalTarget;
import fr.guichet.screen.FullScreen;
import fr.guichet.screen.Printer;
import fr.guichet.visit.DeskSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Without a command: the full screen, on a terminal that can. */
final class ScreenCommand implements Command {

    @Override
    public String[] options() {
        return new String[0];
    }

    @Override
    public String help() {
        return Help.GENERAL;
    }

    /** The launcher looked at both ends of the terminal, and set it for the screen. */
    static boolean isPossible() {
        return System.getProperty(FullScreen.TERMINAL_PROPERTY) != null;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        if (!isPossible()) {
            throw new UsageException("il faut un terminal pour l'écran → voyez « guichet --help »");
        }
        return run(session, session.knowledgeOfDesk(), null);
    }

    /** @param exercise null for real visits; a fictional person, or empty to choose one */
    static int run(Session session, KnowledgeBase knowledge, String exercise) throws IOException {
        // What is wrong with the settings would vanish under the screen.
        List<String> early = new ArrayList<>();
        session.messages.divert(early::add);
        DeskSettings desk = session.desk();
        session.messages.divert(null);
        try {
            return FullScreen.run(outside(session, knowledge, desk, exercise, early));
        } finally {
            session.messages.divert(null);
        }
    }

    private static FullScreen.Outside outside(
            Session session, KnowledgeBase knowledge, DeskSettings desk, String exercise, List<String> early)
            throws IOException {
        Surroundings around = session.around;
        Clock clock = new LocalClock();
        return new FullScreen.Outside(
                around.environment(),
                around.in(),
                around.out(),
                knowledge,
                () -> session.searcher(true),
                desk,
                session.register(),
                session.drafts(clock),
                clock,
                Uptime::millis,
                Path.of("").toAbsolutePath(),
                new DeskPrinter(desk, around),
                (procedure, text) -> LocalSettings.keep(procedure, text, session),
                new PdfMaker(around.distribution())::make,
                heard -> {
                    early.forEach(heard);
                    session.messages.divert(heard);
                },
                exercise);
    }

    /** Prints where the desk prints. */
    private record DeskPrinter(DeskSettings desk, Surroundings around) implements Printer {
        @Override
        public Result print(String text) {
            if (!desk.desk().printer() && desk.printer().isEmpty()) {
                return Result.NO_PRINTER;
            }
            SheetTarget target = desk.printer().equals("terminal")
                    ? new TerminalTarget(around.out(), Surroundings.terminalItself())
                    : new QueueTarget(desk.printer());
            try {
                target.write(text.getBytes(StandardCharsets.UTF_8));
                return Result.DONE;
            } catch (IOException e) {
                return Result.REFUSED;
            }
        }
    }
}

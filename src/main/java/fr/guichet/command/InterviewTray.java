package fr.guichet.command;

import fr.guichet.line.Setting;
import fr.guichet.print.FileTarget;
import fr.guichet.print.QueueTarget;
import fr.guichet.print.SheetTarget;
import fr.guichet.print.TerminalTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where the interview puts a sheet besides the screen: the desk's printer, a file. */
final class InterviewTray implements Setting.Tray {

    private static final String BEHIND_TERMINAL = "terminal";

    private final Session session;

    InterviewTray(Session session) {
        this.session = session;
    }

    @Override
    public boolean print(String page) {
        try {
            String name = session.desk().printer();
            SheetTarget printer = name.equals(BEHIND_TERMINAL)
                    ? new TerminalTarget(session.out.bytes(), Surroundings.terminalItself())
                    : new QueueTarget(name);
            printer.write(page.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public boolean save(String page, String name) {
        try {
            new FileTarget(Path.of(name)).write(page.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}

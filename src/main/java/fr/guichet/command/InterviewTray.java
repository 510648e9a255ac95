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
    public String print(String sheet) {
        try {
            String name = session.desk().printer();
            SheetTarget printer =
                    name.equals(BEHIND_TERMINAL) ? new TerminalTarget(session.out.bytes()) : new QueueTarget(name);
            printer.write(sheet.getBytes(StandardCharsets.UTF_8));
            return "La feuille est partie à l'impression.";
        } catch (IOException e) {
            return "La feuille n'est pas imprimée : l'imprimante ne répond pas."
                    + " Tapez f et un nom pour l'enregistrer dans un fichier.";
        }
    }

    @Override
    public String save(String sheet, String name) {
        try {
            new FileTarget(Path.of(name)).write(sheet.getBytes(StandardCharsets.UTF_8));
            return "La feuille est dans " + name + ".";
        } catch (IOException | InvalidPathException e) {
            return "Le fichier n'a pas pu être écrit. Essayez un autre nom ou un autre dossier.";
        }
    }
}

package fr.guichet.command;

import fr.guichet.line.Setting;
import fr.guichet.print.FileTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where the interview puts a sheet besides the screen. */
final class InterviewTray implements Setting.Tray {

    @Override
    public String print(String sheet) {
        return "Pas d'imprimante à ce poste. Tapez f et un nom pour l'enregistrer dans un fichier.";
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

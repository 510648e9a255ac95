package fr.guichet.command;

import fr.guichet.screen.FullScreen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

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
        Surroundings around = session.around;
        Clock clock = Clock.system(ZoneId.systemDefault());
        return FullScreen.run(new FullScreen.Outside(
                around.environment(),
                around.in(),
                around.out(),
                session.knowledgeOfDesk(),
                () -> session.searcher(true),
                session.desk(),
                session.drafts(clock),
                clock,
                Path.of("").toAbsolutePath(),
                text -> "Pas d'imprimante à ce poste : « s » enregistre la feuille dans un fichier."));
    }
}

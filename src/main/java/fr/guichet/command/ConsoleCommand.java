package fr.guichet.command;

import fr.guichet.line.Shell;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code console}: every command, one a line, with completion and history at a terminal. */
final class ConsoleCommand implements Command {

    /** The name of the history in the state folder. */
    static final String HISTORY = "historique";

    static final String HELP_WORD = "aide";
    static final String LEAVE = "quitter";

    private static final String PROMPT = "guichet> ";

    /** Commands that take the terminal for themselves. */
    private static final List<String> TALKING = List.of("entretien", "poste");

    @Override
    public String[] options() {
        return new String[] {};
    }

    @Override
    public String help() {
        return """
                Usage : guichet console

                Toutes les commandes, l'une après l'autre, sans écrire « guichet » devant. Dans un tuyau, une commande par
                ligne.

                À un terminal : Tab complète les commandes, les options, les démarches et les réponses ; flèche haut
                retrouve ce qui fut tapé ; Ctrl-C vide la ligne ; Ctrl-D ou « quitter » finit. « ? » ou « aide » : l'aide.
                Des guillemets droits tiennent plusieurs mots ensemble ; une apostrophe est une lettre.

                L'historique garde sur ce poste les commandes, leurs options et les démarches. Les mots de la personne, les
                fichiers et les nombres n'y vont jamais. Pour n'en pas garder : guichet poste historique=non

                Exemples
                  guichet console
                  printf 'chercher rsa coupé\\nfiche rsa\\n' | guichet console

                Codes de sortie : celui de la dernière commande ; 0 s'il n'y en a pas.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        boolean typed = session.around.terminal().isTyped();
        return typed ? atTerminal(session) : fromPipe(session);
    }

    private static int fromPipe(Session session) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(session.around.in(), StandardCharsets.UTF_8));
        try (Shell shell = Shell.on(in)) {
            int code = ExitCode.DONE;
            String line = shell.read("");
            while (line != null && !line.strip().equals(LEAVE)) {
                code = one(line, code, session);
                line = shell.read("");
            }
            return code;
        }
    }

    private static int atTerminal(Session session) throws IOException {
        session.out.line("Tab complète, « ? » aide, « quitter » finit.").flush();
        File history = session.desk().history() ? new File(session.around.state(), HISTORY) : null;
        ConsoleWords words = new ConsoleWords(session.knowledge());
        int code = ExitCode.DONE;
        Shell shell = Shell.open(words, history);
        try {
            String line = shell.read(PROMPT);
            while (line != null && !line.strip().equals(LEAVE)) {
                if (talks(line)) {
                    shell.close();
                    code = one(line, code, session);
                    shell = Shell.open(words, history);
                } else {
                    code = one(line, code, session);
                }
                line = shell.read(PROMPT);
            }
            return code;
        } finally {
            shell.close();
        }
    }

    private static boolean talks(String line) {
        List<String> words = Shell.words(line);
        return words != null && !words.isEmpty() && TALKING.contains(words.get(0));
    }

    /** Runs one line; an empty one changes nothing. */
    private static int one(String line, int before, Session session) throws IOException {
        List<String> words = Shell.words(line);
        if (words == null) {
            session.messages.say("il manque un guillemet à la fin de la ligne");
            return ExitCode.WRONG_USAGE;
        }
        if (words.isEmpty()) {
            return before;
        }
        String first = words.get(0);
        if (first.equals("?") || first.equals(HELP_WORD)) {
            return Program.run(asked(words), session.around);
        }
        if (first.equals("console")) {
            session.messages.say("vous êtes déjà dans la console");
            return ExitCode.WRONG_USAGE;
        }
        return Program.run(words.toArray(String[]::new), session.around);
    }

    private static String[] asked(List<String> words) {
        return words.size() == 1 ? new String[] {"--help"} : new String[] {words.get(1), "--help"};
    }
}

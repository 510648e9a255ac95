package fr.guichet.command;

import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.line.LineInterview;
import fr.guichet.line.PipeTalk;
import fr.guichet.line.Setting;
import fr.guichet.line.Talk;
import fr.guichet.line.TerminalTalk;
import fr.guichet.print.Layout;
import fr.guichet.print.PlainText;
import fr.guichet.search.Query;
import fr.guichet.search.Results;
import fr.guichet.search.Searcher;
import fr.guichet.visit.Guide;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;

/** {@code entretien}: the interview, one line at a time, to the printed sheet. Also what opens when no command is named. */
final class InterviewCommand implements Command {

    @Override
    public String[] options() {
        return new String[] {"ligne", "date=AAAA-MM-JJ"};
    }

    @Override
    public String help() {
        return """
                Usage : guichet entretien [ID…|CODE] [OPTIONS]

                L'entretien, une ligne à la fois, jusqu'à la feuille imprimée. Fait pour un lecteur d'écran, une plage
                braille, une liaison lente ou un tuyau. Sans rien d'autre, commence par les mots de la personne.

                À chaque question, tapez un numéro. À tout moment : ? l'aide, p pourquoi, r retour, nsp je ne sais pas,
                recap relire, note, feuille finir, ! les numéros d'urgence, nouvelle personne, quitter.

                Options
                  --date JOUR    le jour de la visite (aujourd'hui si absent)

                Exemples
                  guichet entretien
                  guichet entretien carte-identite
                  guichet entretien separation                     un moment de vie : cochez ses démarches
                  guichet entretien 1d 2a carte-identite 1c D      reprend le code d'une feuille
                  guichet entretien rsa < reponses.txt > feuille.txt

                Les questions vont sur la sortie d'erreur et la feuille sur la sortie standard, sauf sur un terminal.

                Codes de sortie : 0 fini ; 1 démarche inconnue ; 2 commande mal écrite ; 130 interrompu.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        LocalDate named = options.date("date");
        KnowledgeBase knowledge = session.knowledgeOfDesk();
        try (Talk talk = talk(session);
                Finder finder = new Finder(session)) {
            Setting setting = new Setting(
                    new Guide(knowledge),
                    finder,
                    session.drafts(new LocalClock()),
                    new InterviewTray(session),
                    session.desk().desk(),
                    named == null ? session.today() : named,
                    Layout.A4.withWidth(session.desk().width()).withAscii(session.around.plainText()),
                    InstantSource.system(),
                    session.register());
            return run(new LineInterview(setting, talk), talk, options);
        }
    }

    private static int run(LineInterview interview, Talk talk, Options options) {
        Thread lastWord = new Thread(() -> talk.say("Interrompu. " + interview.lastWord()), "dernier-mot");
        // A signal between two prompts: the system ends us, and the person is told what becomes of the visit.
        Runtime.getRuntime().addShutdownHook(lastWord);
        try {
            return switch (interview.run(options.operands())) {
                case DONE -> ExitCode.DONE;
                case INTERRUPTED -> ExitCode.INTERRUPTED;
            };
        } finally {
            cancel(lastWord);
        }
    }

    private static void cancel(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // Too late: it is being said.
        }
    }

    static Talk talk(Session session) throws IOException {
        Surroundings around = session.around;
        PipeTalk.Sink shown = page -> session.out.print(page).flush();
        String type = around.variable("TERM");
        if (around.terminal().isTyped() && !type.isEmpty() && !type.equals("dumb")) {
            boolean plain = around.plainText();
            try {
                return TerminalTalk.open(
                        around.terminal().isInteractive() ? null : shown,
                        text -> plain ? PlainText.of(Output.harmless(text)) : Output.harmless(text));
            } catch (IOException | IllegalStateException e) {
                // A terminal that cannot be driven is still one that can be read from.
            }
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
        return new PipeTalk(in, line -> session.messages.detail(line.strip()), shown);
    }

    /** Opens the index at the first search: a visit that names its procedures needs none. */
    static final class Finder implements Setting.Finder, Closeable {

        private final Session session;
        private Searcher searcher;

        Finder(Session session) {
            this.session = session;
        }

        @Override
        public Results find(String words) throws IOException {
            if (searcher == null) {
                searcher = session.searcher(true);
            }
            return searcher.search(Query.of(words));
        }

        @Override
        public void close() throws IOException {
            if (searcher != null) {
                searcher.close();
            }
        }
    }
}

package fr.guichet.command;

import fr.guichet.knowledge.Exercise;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Nearest;
import fr.guichet.knowledge.Situation;
import fr.guichet.line.LineExercise;
import fr.guichet.line.LineInterview;
import fr.guichet.line.Talk;
import fr.guichet.print.Bundle;
import fr.guichet.print.FileTarget;
import fr.guichet.print.Layout;
import fr.guichet.print.PdfMaker;
import fr.guichet.visit.Guide;
import fr.guichet.visit.Rehearsal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** {@code entrainement}: an interview with a person who does not exist. Knows no draft and no count. */
final class ExerciseCommand implements Command {

    @Override
    public String[] options() {
        return new String[] {"ligne", "feuille", "format=texte|html|pdf", "gros", "sortie=F", "date=AAAA-MM-JJ"};
    }

    @Override
    public String help() {
        return """
                Usage : guichet entrainement [PRÉNOM]
                        guichet entrainement [PRÉNOM] --ligne
                        guichet entrainement PRÉNOM --feuille [--format texte|html|pdf] [--gros] [--sortie F]

                S'exercer avec des personnes inventées : elles disent leur besoin, vous cherchez la démarche, vous posez
                vos questions, vous donnez votre posture, puis vous lisez l'avis et ses raisons.
                Tout est marqué EXERCICE, et rien n'est gardé : ni visite en attente, ni bilan.

                À un terminal : l'écran d'une vraie visite, avec les mêmes touches. Sans PRÉNOM, on choisit la personne.
                Ce qu'elle répond est écrit ; « c » demande votre posture ; Ctrl-Q revient à la liste des personnes.

                Ligne par ligne (--ligne, TERM=dumb ou un tuyau) : Entrée pose la question suivante, un numéro en choisit
                une, liste les montre, sac montre les documents, fini donne la parole à l'avis, quitter arrête. Sans
                PRÉNOM : montre les personnes.

                Options
                  --ligne        une ligne à la fois, sans l'écran
                  --feuille      seulement la feuille de la personne, sans l'entretien, pour un atelier
                  --format F     texte (si absent), html ou pdf
                  --gros         en gros caractères
                  --sortie F     écrit la feuille dans le fichier F
                  --date JOUR    le jour de la visite (aujourd'hui si absent)

                Exemples
                  guichet entrainement
                  guichet entrainement fatou
                  guichet entrainement fatou --ligne
                  guichet entrainement marcel --feuille --format pdf --sortie marcel.pdf

                Codes de sortie : 0 fini ; 1 personne inconnue ; 2 commande mal écrite ; 4 l'écriture a échoué ;
                130 interrompu.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        String format = options.oneOf("format", "texte", "html", "pdf");
        LocalDate named = options.date("date");
        KnowledgeBase knowledge = session.knowledge();
        List<Exercise> exercises = knowledge.exercises();
        boolean onScreen = ScreenCommand.isPossible() && named == null && !options.has("ligne");
        if (options.operands().isEmpty()) {
            return onScreen && !exercises.isEmpty()
                    ? ScreenCommand.run(session, knowledge, "")
                    : show(exercises, session);
        }
        Exercise exercise = find(options.only("la personne"), exercises);
        if (exercise == null) {
            return unknown(options.only("la personne"), exercises, session);
        }
        if (onScreen) {
            return ScreenCommand.run(session, knowledge, exercise.id());
        }
        Rehearsal rehearsal = Rehearsal.of(knowledge, exercise, named == null ? session.today() : named);
        if (options.has("feuille")) {
            return sheet(new Guide(knowledge), rehearsal.whole(), format, options, session);
        }
        if (options.has("format") || options.has("sortie") || options.has("gros")) {
            throw new UsageException("« --format », « --gros » et « --sortie » vont avec « --feuille »");
        }
        return play(new Guide(knowledge), rehearsal, session);
    }

    private static int show(List<Exercise> exercises, Session session) throws IOException {
        if (exercises.isEmpty()) {
            session.messages.say("ces connaissances n'ont pas d'exercice (entrainement.yaml)");
            return ExitCode.NOTHING_FOUND;
        }
        session.out.line(Layout.EXERCISE + " : des personnes inventées, pour s'entraîner.");
        for (Exercise exercise : exercises) {
            session.out.line("");
            session.out.line(exercise.id() + " : « " + exercise.says() + " »");
            session.out.line("  " + exercise.scene());
        }
        session.out.line("");
        session.out.line(
                "Pour commencer : guichet entrainement " + exercises.get(0).id());
        return ExitCode.DONE;
    }

    private static Exercise find(String id, List<Exercise> exercises) {
        for (Exercise exercise : exercises) {
            if (exercise.id().equals(id) || exercise.firstName().equalsIgnoreCase(id)) {
                return exercise;
            }
        }
        return null;
    }

    private static int unknown(String id, List<Exercise> exercises, Session session) {
        List<String> ids = exercises.stream().map(Exercise::id).toList();
        String nearest = Nearest.of(id, ids);
        session.messages.say("« " + id + " » n'est pas une personne de l'entraînement"
                + (nearest == null ? "" : " ; vouliez-vous dire « " + nearest + " » ?") + " ; choisissez parmi : "
                + String.join(", ", ids));
        return ExitCode.NOTHING_FOUND;
    }

    private static int sheet(Guide guide, Situation whole, String format, Options options, Session session)
            throws IOException {
        boolean shown = !options.has("sortie");
        if (format.equals("pdf") && shown && session.around.terminal().isInteractive()) {
            throw new UsageException("un PDF ne se lit pas dans un terminal → ajoutez --sortie exercice.pdf");
        }
        Layout layout = Layout.A4
                .withLarge(options.has("gros"))
                .withAscii(shown && session.around.plainText())
                .forExercise();
        Bundle bundle = new Bundle(guide.checklist(whole), List.of());
        byte[] bytes =
                switch (format) {
                    case "html" -> bundle.html(layout).getBytes(StandardCharsets.UTF_8);
                    case "pdf" -> new PdfMaker(session.around.distribution()).make(bundle.html(layout));
                    default -> bundle.text(layout).getBytes(StandardCharsets.UTF_8);
                };
        if (shown) {
            session.out.bytes().write(bytes);
        } else {
            new FileTarget(Path.of(options.value("sortie", ""))).write(bytes);
        }
        return ExitCode.DONE;
    }

    private static int play(Guide guide, Rehearsal rehearsal, Session session) throws IOException {
        try (Talk talk = InterviewCommand.talk(session);
                InterviewCommand.Finder finder = new InterviewCommand.Finder(session)) {
            Layout layout = Layout.A4.withAscii(session.around.plainText());
            LineExercise played = new LineExercise(guide, rehearsal, finder, new InterviewTray(session), layout, talk);
            return played.run() == LineInterview.Ending.INTERRUPTED ? ExitCode.INTERRUPTED : ExitCode.DONE;
        }
    }
}

package fr.guichet.command;

import fr.guichet.knowledge.FrenchCount;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Question;
import fr.guichet.opendata.ImportReport;
import fr.guichet.opendata.Importer;
import java.io.File;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code importer ZIP}: the official sheets, from the archive of service-public. */
final class ImportCommand implements Command {

    private static final int MOST_IDS = 12;
    private static final int MOST_SKIPPED = 20;
    private static final int MOST_UNKNOWN = 40;

    @Override
    public String[] options() {
        return new String[0];
    }

    @Override
    public String help() {
        return """
                Usage : guichet importer ARCHIVE.zip

                Met les fiches officielles de service-public à la place de celles d'avant : toutes à la fois, ou aucune.
                On peut continuer à se servir de guichet pendant ce temps. L'archive s'appelle vosdroits-latest.zip ;
                elle est publique (Licence Ouverte 2.0) et peut venir d'une clé USB.

                Exemples
                  guichet importer vosdroits-latest.zip
                  guichet importer /media/cle/vosdroits-latest.zip
                  guichet fiche F1341          une fiche, ensuite

                Codes de sortie : 0 les fiches sont en place ; 3 l'archive est mauvaise ; 4 la machine (disque, clé, droits).
                Avec 3 et 4, les fiches d'avant restent en place.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        File archive = new File(options.only("l'archive zip"));
        ImportProgress progress = new ImportProgress(session.messages, session.around.errorsAreRead());
        ImportReport report;
        try {
            report = Importer.run(archive, session.around.data(), known(session.knowledge()), progress);
        } finally {
            progress.end();
        }
        write(report, session.out);
        return ExitCode.DONE;
    }

    private static Importer.Known known(KnowledgeBase knowledge) {
        Set<String> questions = new HashSet<>();
        for (Question question : knowledge.interview()) {
            questions.add(question.id());
        }
        return new Importer.Known(knowledge.contacts().keySet(), questions);
    }

    private static void write(ImportReport report, Output out) throws IOException {
        String date = report.setDate() == null ? "sans date" : "au " + FrenchDate.plain(report.setDate());
        out.line(
                FrenchCount.of(report.sheets(), "fiche officielle", "fiches officielles") + " en place, " + date + ".");
        out.line("Avec des questions : " + report.asked() + ". Avec des documents demandés : " + report.withPapers()
                + ".");
        if (!report.first()) {
            changes("ajoutées", report.added(), out);
            changes("modifiées", report.changed(), out);
            changes("retirées", report.removed(), out);
        }
        if (report.otherFiles() > 0) {
            out.line("Autres fichiers de l'archive, laissés de côté : " + report.otherFiles() + ".");
        }
        skipped(report.skipped(), out);
        unknown(report.unknown(), out);
    }

    private static void changes(String what, List<String> ids, Output out) throws IOException {
        StringBuilder line =
                new StringBuilder("Fiches ").append(what).append(" : ").append(ids.size());
        for (int i = 0; i < ids.size() && i < MOST_IDS; i++) {
            line.append(i == 0 ? " (" : ", ").append(ids.get(i));
        }
        if (!ids.isEmpty()) {
            line.append(ids.size() > MOST_IDS ? "…)" : ")");
        }
        out.line(line.append('.').toString());
    }

    private static void skipped(List<ImportReport.Skipped> skipped, Output out) throws IOException {
        out.line("Fiches écartées : " + skipped.size() + ".");
        for (int i = 0; i < skipped.size() && i < MOST_SKIPPED; i++) {
            out.line("  " + skipped.get(i).name() + " : " + skipped.get(i).reason() + ".");
        }
        if (skipped.size() > MOST_SKIPPED) {
            out.line("  … et " + FrenchCount.of(skipped.size() - MOST_SKIPPED, "autre", "autres") + ".");
        }
    }

    private static void unknown(Map<String, Integer> unknown, Output out) throws IOException {
        StringBuilder line = new StringBuilder("Éléments inconnus, dont le texte est gardé : ").append(unknown.size());
        String lead = " (";
        int shown = 0;
        for (Map.Entry<String, Integer> element : new TreeMap<>(unknown).entrySet()) {
            if (shown++ < MOST_UNKNOWN) {
                line.append(lead).append(element.getKey()).append(' ').append(element.getValue());
                lead = ", ";
            }
        }
        String end = unknown.size() > MOST_UNKNOWN ? "…)." : ").";
        out.line(line.append(unknown.isEmpty() ? "." : end).toString());
    }
}

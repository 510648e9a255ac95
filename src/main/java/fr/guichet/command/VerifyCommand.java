package fr.guichet.command;

import fr.guichet.authoring.CaseReplay;
import fr.guichet.authoring.KnowledgeFolder;
import fr.guichet.authoring.KnowledgeTable;
import fr.guichet.authoring.QuestionMap;
import fr.guichet.authoring.RulePaths;
import fr.guichet.authoring.StaleFacts;
import fr.guichet.authoring.Verifier;
import fr.guichet.authoring.Walks;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.FrenchCount;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.pack.InstalledPack;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** {@code verifier}: every fault of a knowledge folder, or what it holds; and what else an author asks of it. */
final class VerifyCommand implements Command {

    @Override
    public String[] options() {
        return new String[] {"rapide", "perime=AAAA-MM-JJ", "carte=ID", "cas", "garder", "regles", "table"};
    }

    @Override
    public String help() {
        return """
                Usage : guichet verifier [DOSSIER] [OPTION]

                Contrôle les connaissances et donne toutes les fautes : le fichier, la ligne, ce qui ne va pas, quoi faire.
                Puis parcourt tous les chemins : ce que change chaque choix de l'entretien, les questions de chaque
                démarche, toutes les paires de réponses de l'entretien, et dix mille visites tirées au sort.
                Sans DOSSIER : celui de GUICHET_KNOWLEDGE, sinon celui du programme.

                Options
                  --rapide         sans les parcours
                  --perime JOUR    ce qui sera périmé ce jour-là : le fichier, la ligne, le fait, depuis quand
                  --carte ID       l'arbre des questions et des postures d'une démarche, à relire
                  --cas            rejoue les cas d'exemple : ce qui a changé, les règles sans cas
                  --cas --garder   la même chose, puis garde ces résultats comme la dernière version
                  --regles         pour chaque règle, un chemin où elle compte
                  --table          met à jour le tableau des démarches dans LISEZMOI.md

                Exemples
                  guichet verifier
                  guichet verifier --perime 2027-04-01
                  guichet verifier --carte carte-identite
                  guichet verifier /chemin/vers/mes-connaissances

                Codes de sortie : 0 aucune faute ; 1 démarche inconnue ; 2 commande mal écrite ;
                3 au moins une faute, un cas faux, ou pas de dossier.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        LocalDate day = options.date("perime");
        KnowledgeFolder folder =
                KnowledgeFolder.read(source(options, session.around).toPath());
        which(options, session);
        boolean readable = folder.faults().isEmpty();
        if (day != null && readable) {
            return stale(day, folder, session);
        }
        if (options.has("carte") && readable) {
            return print(QuestionMap.of(folder.base().require(options.value("carte", "")), folder), session);
        }
        if (options.has("cas") && readable) {
            return cases(options.has("garder"), folder, session);
        }
        if (options.has("regles") && readable) {
            return print(RulePaths.of(folder), session);
        }
        if (options.has("table") && readable) {
            KnowledgeTable.write(folder);
            session.messages.say("le tableau des démarches est à jour dans " + KnowledgeTable.FILE);
            return ExitCode.DONE;
        }
        return check(options.has("rapide"), folder, session);
    }

    private static int print(List<String> lines, Session session) throws IOException {
        for (String line : lines) {
            session.out.line(line);
        }
        return ExitCode.DONE;
    }

    private static int check(boolean quickly, KnowledgeFolder folder, Session session) throws IOException {
        List<Fault> faults = Verifier.check(folder, session.today());
        if (faults.isEmpty()) {
            faults = CaseReplay.of(folder).failures();
        }
        if (faults.isEmpty() && !quickly) {
            session.messages.detail("Aucune faute d'écriture. Parcours de tous les chemins, une minute au plus…");
            faults = Walks.check(folder, Walks.RANDOM, session.today());
        }
        print(faults.stream().map(Fault::toString).toList(), session);
        if (!faults.isEmpty()) {
            // The count and what to do stand below the list, where the eye is.
            session.out.flush();
            session.messages.say(
                    faults.size() == 1
                            ? "1 faute dans les connaissances → corrigez-la, puis relancez « guichet verifier »"
                            : faults.size()
                                    + " fautes dans les connaissances → corrigez-les, puis relancez « guichet verifier »");
            return ExitCode.WRONG_DATA;
        }
        session.out.line("Aucune faute : " + FrenchCount.of(folder.procedures().size(), "démarche", "démarches") + ", "
                + FrenchCount.of(folder.interview().size(), "question", "questions") + " d'entretien, "
                + FrenchCount.of(folder.rules().size(), "règle", "règles") + ", "
                + FrenchCount.of(folder.contacts().size(), "contact", "contacts") + ", "
                + FrenchCount.of(folder.documents().size(), "pièce", "pièces") + ", "
                + FrenchCount.of(folder.letters().size(), "courrier", "courriers") + ", "
                + FrenchCount.of(folder.events().all().size(), "moment de vie", "moments de vie") + ".");
        return ExitCode.DONE;
    }

    private static int stale(LocalDate day, KnowledgeFolder folder, Session session) throws IOException {
        List<String> lines = StaleFacts.on(day, folder);
        print(lines, session);
        session.out.flush();
        String when = "au " + FrenchDate.plain(day);
        session.messages.say(lines.isEmpty() ? "rien de périmé " + when : lines.size() + " faits périmés " + when);
        return ExitCode.DONE;
    }

    private static int cases(boolean keep, KnowledgeFolder folder, Session session) throws IOException {
        CaseReplay replay = CaseReplay.of(folder);
        List<String> changes = replay.changes();
        List<String> uncovered = replay.uncovered();
        section(
                "Ne donnent pas ce qui est attendu",
                replay.failures().stream().map(Fault::toString).toList(),
                session);
        section("Changés depuis la dernière version gardée", changes, session);
        section("Règles qu'aucun cas ne montre", uncovered, session);
        session.out.line(replay.count() + " cas rejoués, " + replay.failures().size() + " faux, " + changes.size()
                + (changes.size() == 1 ? " changement, " : " changements, ")
                + FrenchCount.of(uncovered.size(), "règle", "règles") + " sans cas.");
        if (keep && replay.failures().isEmpty()) {
            replay.keep();
            session.messages.say("résultats gardés dans " + CaseReplay.FILE);
        }
        return replay.failures().isEmpty() ? ExitCode.DONE : ExitCode.WRONG_DATA;
    }

    private static void section(String title, List<String> lines, Session session) throws IOException {
        if (!lines.isEmpty()) {
            session.out.line(title + " :");
            print(lines, session);
            session.out.line("");
        }
    }

    /** Says so when it is not the knowledge of the program, or when that is not what serves here. */
    private static void which(Options options, Session session) {
        if (!options.operands().isEmpty()) {
            return;
        }
        String named = session.around.variable(CompiledKnowledge.VARIABLE);
        InstalledPack pack = named.isEmpty() ? session.compiled().pack() : null;
        if (!named.isEmpty()) {
            session.messages.say("dossier contrôlé : " + named);
        } else if (pack != null) {
            session.messages.say("dossier contrôlé : knowledge ; ce poste se sert d'un paquet plus récent, du "
                    + UpdateCommand.day(pack.edition()) + " → « Les paquets », dans LISEZMOI.md");
        }
    }

    private static File source(Options options, Surroundings around) {
        if (!options.operands().isEmpty()) {
            return new File(options.only("le dossier"));
        }
        String named = around.variable(CompiledKnowledge.VARIABLE);
        return named.isEmpty() ? new File(around.project(), "knowledge") : new File(named);
    }
}

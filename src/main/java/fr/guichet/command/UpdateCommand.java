package fr.guichet.command;

import fr.guichet.authoring.ContentEdition;
import fr.guichet.authoring.KnowledgeFolder;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.FrenchDate;
import fr.guichet.knowledge.IsoDate;
import fr.guichet.pack.ContentChanges;
import fr.guichet.pack.InstalledPack;
import fr.guichet.pack.Pack;
import fr.guichet.pack.PackInstaller;
import fr.guichet.pack.PackReader;
import fr.guichet.pack.PackStore;
import fr.guichet.pack.PublicKey;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code maj}: a signed pack comes into use, or goes back. */
final class UpdateCommand implements Command {

    @Override
    public String[] options() {
        return new String[] {"retour"};
    }

    @Override
    public String help() {
        return """
                Usage : guichet maj PAQUET.zip
                        guichet maj --retour
                        guichet maj

                Met en service un paquet de connaissances signé, d'une clé USB par exemple, et dit ce qui change.
                Un paquet modifié, coupé, plus ancien ou signé par une autre clé est refusé, et rien ne change. On
                peut se servir de guichet pendant ce temps ; les écrans ouverts finissent avec ce qu'ils ont lu.
                Sans PAQUET : dit ce qui sert.

                Options
                  --retour      reprend ce qui servait avant

                Le poste doit connaître la clé publique de qui fait les paquets ; aucune n'est livrée :
                  guichet poste cle=LA_CLÉ

                Exemples
                  guichet maj /media/cle/guichet-2026-12-01.zip
                  guichet maj --retour

                Codes de sortie : 0 fait ; 1 rien à reprendre ; 2 commande mal écrite ; 3 paquet refusé ;
                4 la machine (disque, clé, droits).
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        PackStore store = new PackStore(session.around.data());
        if (options.has("retour")) {
            options.none();
            return goBack(store, session);
        }
        if (options.operands().isEmpty()) {
            session.out.line(serving(session));
            return ExitCode.DONE;
        }
        return install(Path.of(options.only("le paquet")), store, session);
    }

    private static int install(Path file, PackStore store, Session session) throws IOException {
        List<PublicKey> keys = PublicKey.all(session.desk().packKeys());
        if (keys.isEmpty()) {
            throw new DataException("ce poste n'a pas la clé de qui fait les paquets → demandez-la, puis"
                    + " « guichet poste cle=LA_CLÉ »");
        }
        Pack pack = PackReader.read(file, keys);
        CompiledKnowledge compiled = session.compiled();
        InstalledPack before = compiled.pack();
        File old = before == null ? compiled.project() : before.knowledge();
        PackInstaller.Installed installed;
        try (PackInstaller installer = PackInstaller.open(store)) {
            installed = installer.install(pack, compiled.shippedEdition(), compiled.program());
        }
        if (installed == null) {
            session.out.line("Ce paquet sert déjà : édition du " + day(before.edition()) + ".");
            return ExitCode.DONE;
        }
        session.out.line(
                "Paquet en service : édition du " + day(installed.pack().edition()) + ".");
        if (old != null) {
            session.out.line("Ce qui change :");
            List<String> changes =
                    ContentChanges.between(KnowledgeFolder.read(old.toPath()), installed.content(), lately(session));
            for (String change : changes) {
                session.out.line("- " + change);
            }
        }
        session.out.line("Pour reprendre ce qui servait avant : guichet maj --retour");
        warnOfVariable(session);
        return ExitCode.DONE;
    }

    /** What was counted this month and the month before: ids of procedures, of nobody. */
    private static Set<String> lately(Session session) {
        Set<String> ids = new HashSet<>();
        YearMonth month = YearMonth.from(session.today());
        try {
            for (YearMonth one : List.of(month, month.minusMonths(1))) {
                session.register().read(one).visits().forEach(visit -> ids.addAll(visit.procedures()));
            }
        } catch (IOException e) {
            // Only the order of the lines comes from it.
        }
        return ids;
    }

    private static int goBack(PackStore store, Session session) throws IOException {
        if (store.current() == null) {
            session.messages.say("il n'y a rien à reprendre : les connaissances livrées servent déjà");
            return ExitCode.NOTHING_FOUND;
        }
        try (PackInstaller installer = PackInstaller.open(store)) {
            installer.takeBack();
        }
        session.out.line(serving(session));
        warnOfVariable(session);
        return ExitCode.DONE;
    }

    private static String serving(Session session) {
        InstalledPack pack = session.compiled().pack();
        if (pack != null) {
            return "Ce qui sert : le paquet, édition du " + day(pack.edition()) + ".";
        }
        ContentEdition shipped = session.compiled().shippedEdition();
        return "Ce qui sert : les connaissances livrées, "
                + (shipped.isNone() ? "sans édition." : "édition du " + day(shipped) + ".");
    }

    private static void warnOfVariable(Session session) {
        if (!session.around.variable(CompiledKnowledge.VARIABLE).isEmpty()) {
            session.messages.say(
                    CompiledKnowledge.VARIABLE + " est réglée : tant qu'elle l'est, c'est son dossier qui sert");
        }
    }

    /** « 1er décembre 2026 », and its number when the day had several. */
    static String day(ContentEdition edition) {
        return FrenchDate.plain(IsoDate.parse(edition.day()))
                + (edition.number() > 1 ? ", n° " + edition.number() : "");
    }
}

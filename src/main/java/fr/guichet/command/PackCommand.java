package fr.guichet.command;

import fr.guichet.authoring.ContentEdition;
import fr.guichet.authoring.KnowledgeFolder;
import fr.guichet.authoring.Verifier;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.FrenchCount;
import fr.guichet.knowledge.IsoDate;
import fr.guichet.pack.PackMaker;
import fr.guichet.pack.SigningKey;
import fr.guichet.print.FileTarget;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code paquet}: a signed pack from a knowledge folder, and the keys to sign with. */
final class PackCommand implements Command {

    @Override
    public String[] options() {
        return new String[] {"sortie=F|-", "cle-privee=F", "edition=AAAA-MM-JJ", "nouvelle-cle=DOSSIER"};
    }

    @Override
    public String help() {
        return """
                Usage : guichet paquet [--sortie F] [--cle-privee F] [--edition JOUR] [DOSSIER]
                        guichet paquet --nouvelle-cle DOSSIER

                Fait un paquet signé de tout un dossier de connaissances, pour « guichet maj » sur d'autres postes.
                Sans DOSSIER : celui du programme. Le dossier est contrôlé d'abord. Les notes du poste (*.local.yaml)
                n'y vont pas. Le même dossier donne toujours le même paquet, octet pour octet.

                Options
                  --sortie F           le paquet ; guichet-EDITION.zip si absent ; « - » : la sortie standard
                  --cle-privee F       la clé qui signe ; si absente, celle de la configuration (guichet-cle-privee.pem)
                  --edition JOUR       comme 2026-12-01, ou 2026-12-01.2 ; si absente, celle de edition.txt
                  --nouvelle-cle D     fait une paire de clés dans le dossier D ; ne fait pas de paquet

                Gardez la clé privée hors des postes : qui l'a peut changer ce que les postes impriment. La clé
                publique se donne à chaque poste, une fois : guichet poste cle=…

                Exemples
                  guichet paquet --nouvelle-cle ~/cle-guichet
                  guichet paquet --cle-privee ~/cle-guichet/guichet-cle-privee.pem --edition 2026-12-01
                  guichet paquet --cle-privee cle.pem --sortie /media/cle/paquet.zip mes-connaissances

                Codes de sortie : 0 fait ; 2 commande mal écrite ; 3 le dossier ou la clé sont faux ; 4 le disque a refusé.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        if (options.has("nouvelle-cle")) {
            options.none();
            return makeKeys(Path.of(options.value("nouvelle-cle", "")), session);
        }
        File folder = folder(options, session);
        KnowledgeFolder content = KnowledgeFolder.read(folder.toPath());
        ContentEdition edition = edition(options, folder, session);
        check(Verifier.check(content, IsoDate.parse(edition.day())));
        SigningKey key = key(options, session);
        byte[] pack = PackMaker.make(folder.toPath(), edition, key);
        String name = options.value("sortie", "guichet-" + edition + ".zip");
        if (name.equals("-")) {
            session.out.bytes().write(pack);
        } else {
            new FileTarget(Path.of(name)).write(pack);
        }
        session.messages.say("édition " + edition + ", "
                + FrenchCount.of(content.procedures().size(), "démarche", "démarches") + ", signée par la clé "
                + key.publicKey().fingerprint() + (name.equals("-") ? "" : " → " + name));
        return ExitCode.DONE;
    }

    private static int makeKeys(Path folder, Session session) throws IOException {
        SigningKey key = SigningKey.create(folder);
        session.messages.say("la clé privée est dans " + folder.resolve(SigningKey.FILE)
                + " ; gardez-la pour vous, et une copie en lieu sûr");
        session.out.line("À taper une fois sur chaque poste :");
        session.out.line("guichet poste cle=" + key.publicKey().text());
        return ExitCode.DONE;
    }

    private static File folder(Options options, Session session) {
        if (!options.operands().isEmpty()) {
            return new File(options.only("le dossier"));
        }
        String named = session.around.variable(CompiledKnowledge.VARIABLE);
        if (named.isEmpty() && session.compiled().project() == null) {
            throw new UsageException("il manque le dossier des connaissances → guichet paquet DOSSIER");
        }
        return named.isEmpty() ? session.compiled().project() : new File(named);
    }

    private static ContentEdition edition(Options options, File folder, Session session) {
        String asked = options.value("edition", "");
        ContentEdition edition = asked.isEmpty() ? ContentEdition.of(folder) : ContentEdition.parse(asked);
        if (edition == null) {
            throw new UsageException(
                    "« --edition » attend une date comme 2026-12-01 ou 2026-12-01.2, pas « " + asked + " »");
        }
        if (edition.isNone()) {
            throw new DataException(folder + " : ce dossier n'a pas d'édition → ajoutez --edition " + session.today()
                    + ", ou un fichier " + ContentEdition.FILE);
        }
        // A day to come would keep every later pack out.
        if (IsoDate.parse(edition.day()).isAfter(session.today().plusDays(1))) {
            throw new DataException(
                    "l'édition " + edition + " est dans le futur → prenez la date du jour, " + session.today());
        }
        return edition;
    }

    private static SigningKey key(Options options, Session session) throws IOException {
        String asked = options.value("cle-privee", "");
        Path file = asked.isEmpty() ? session.around.configuration().toPath().resolve(SigningKey.FILE) : Path.of(asked);
        SigningKey key = SigningKey.read(file);
        if (SigningKey.isOpenToOthers(file)) {
            session.messages.say("d'autres comptes peuvent lire " + file + " → chmod 600 " + file);
        }
        return key;
    }

    private static void check(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new DataException(faults);
        }
    }
}

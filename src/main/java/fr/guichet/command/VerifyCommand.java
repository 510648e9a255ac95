package fr.guichet.command;

import fr.guichet.authoring.KnowledgeFolder;
import fr.guichet.authoring.Verifier;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.FrenchCount;
import java.io.File;
import java.io.IOException;
import java.util.List;

/** {@code verifier}: every fault of a knowledge folder, or what it holds. */
final class VerifyCommand implements Command {

    @Override
    public String[] options() {
        return new String[0];
    }

    @Override
    public String help() {
        return """
                Usage : guichet verifier [DOSSIER]

                Contrôle les connaissances et donne toutes les fautes : le fichier, la ligne, ce qui ne va pas, quoi faire.
                Sans DOSSIER : celui de GUICHET_KNOWLEDGE, sinon celui du programme.

                Exemples
                  guichet verifier
                  guichet verifier /chemin/vers/mes-connaissances

                Codes de sortie : 0 aucune faute ; 3 au moins une faute, ou pas de dossier.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        KnowledgeFolder folder =
                KnowledgeFolder.read(source(options, session.around).toPath());
        List<Fault> faults = Verifier.check(folder);
        for (Fault fault : faults) {
            session.out.line(fault.toString());
        }
        if (!faults.isEmpty()) {
            int count = faults.size();
            session.messages.say(
                    count == 1
                            ? "1 faute dans les connaissances → corrigez-la, puis relancez « guichet verifier »"
                            : count
                                    + " fautes dans les connaissances → corrigez-les, puis relancez « guichet verifier »");
            return ExitCode.WRONG_DATA;
        }
        session.out.line("Aucune faute : " + FrenchCount.of(folder.procedures().size(), "démarche", "démarches") + ", "
                + FrenchCount.of(folder.interview().size(), "question", "questions") + " d'entretien, "
                + FrenchCount.of(folder.rules().size(), "règle", "règles") + ", "
                + FrenchCount.of(folder.contacts().size(), "contact", "contacts") + ", "
                + FrenchCount.of(folder.documents().size(), "pièce", "pièces") + ", "
                + FrenchCount.of(folder.letters().size(), "courrier", "courriers") + ".");
        return ExitCode.DONE;
    }

    private static File source(Options options, Surroundings around) {
        if (!options.operands().isEmpty()) {
            return new File(options.only("le dossier"));
        }
        String named = around.variable("GUICHET_KNOWLEDGE");
        return named.isEmpty() ? new File(around.project(), "knowledge") : new File(named);
    }
}

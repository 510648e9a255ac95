package fr.guichet.command;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.checklist.Leaf;
import fr.guichet.checklist.Leaves;
import fr.guichet.knowledge.DataException;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import fr.guichet.print.Bundle;
import fr.guichet.print.FileTarget;
import fr.guichet.print.JsonSheet;
import fr.guichet.print.Layout;
import fr.guichet.print.PdfMaker;
import fr.guichet.print.QueueTarget;
import fr.guichet.print.SheetTarget;
import fr.guichet.print.TerminalTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** {@code liste}: the sheet that the person takes home. */
final class ListCommand implements Command {

    private static final int WIDEST = 200;

    /** The word that means the printer behind the terminal. */
    private static final String BEHIND_TERMINAL = "terminal";

    @Override
    public String[] options() {
        return new String[] {
            "reponses=F|-",
            "code=LIGNE",
            "format=texte|json|html|pdf",
            "largeur=N",
            "gros",
            "ascii",
            "detail",
            "avec=PAPIERS",
            "seul",
            "sortie=F",
            "imprimer[=FILE|terminal]",
            "date=AAAA-MM-JJ",
            "lot=FICHIER|-?"
        };
    }

    @Override
    public String help() {
        return """
                Usage : guichet liste ID… [--reponses F|-] [--format texte|json|html|pdf] [OPTIONS]
                        guichet liste [ID…] --lot FICHIER|-

                Écrit la feuille à donner à la personne : les trajets dans l'ordre, les documents, les dates.
                Un moment de vie (separation, fin-emploi…) tient lieu d'ID : il ouvre ses démarches, dans l'ordre.

                Options
                  --reponses F      le fichier des réponses (voir « guichet conseil --help ») ; « - » : l'entrée standard
                  --code LIGNE      au lieu des réponses : le code d'une feuille, ou la ligne d'un formulaire papier
                  --format F        texte (si absent), json, html ou pdf
                  --largeur N       le nombre de colonnes, de 24 à 200 (celui du poste si absent, 80 ; 32 ou 48 pour un ticket)
                  --gros            en gros caractères
                  --ascii           sans accents ni cases dessinées, pour une imprimante qui ne connaît rien d'autre
                  --detail          toutes les explications, au lieu d'une page
                  --avec PAPIERS    avec d'autres papiers : mandat, accord, orientation, tutoriel, comptes, rappel (à
                                    virgules), ou tout : ceux que l'avis demande
                  --seul            ces papiers sans la feuille
                  --date JOUR       le jour de la visite (aujourd'hui si absent)
                  --sortie F        écrit dans le fichier F
                  --imprimer        imprime ; --imprimer=FILE : sur cette imprimante ; --imprimer=terminal : par le terminal
                  --lot FICHIER|-   des réponses par ligne, un objet JSON par ligne

                Exemples
                  guichet liste carte-identite
                  guichet liste carte-identite --reponses reponses.json --imprimer
                  guichet liste rsa aide-logement --gros --sortie feuille.txt
                  guichet liste separation pension-alimentaire --reponses reponses.json
                  guichet liste rsa --format pdf --sortie feuille.pdf
                  guichet liste rsa --reponses reponses.json --avec mandat,accord --imprimer
                  guichet liste --lot visites.jsonl > feuilles.jsonl

                Codes de sortie : 0 fait ; 1 démarche inconnue ; 2 commande mal écrite ; 3 réponses fausses ;
                4 l'impression ou l'écriture a échoué.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        String format = options.oneOf("format", "texte", "json", "html", "pdf");
        if (format.equals("pdf")) {
            somewhereForPdf(options, session);
        }
        Layout layout = layout(options, session);
        KnowledgeBase knowledge = session.knowledgeOfDesk();
        Adviser adviser = new Adviser(knowledge);
        ChecklistBuilder builder = new ChecklistBuilder(knowledge);
        VisitReader reader = new VisitReader(options, knowledge, session);
        if (options.has("lot")) {
            options.onlyJson();
            onlyTheSheet(options);
            return Batch.run(options.value("lot", ""), session, (line, json) -> {
                Situation situation = someProcedure(reader.visit(line));
                JsonSheet.write(builder.build(situation, adviser.advise(situation)), json);
            });
        }
        Situation situation = someProcedure(reader.visit(options, session));
        Advice advice = adviser.advise(situation);
        Checklist sheet = builder.build(situation, advice);
        if (format.equals("json")) {
            onlyTheSheet(options);
            deliver(json(sheet), options, session);
            return ExitCode.DONE;
        }
        List<Leaf> papers = ListPapers.of(options, new Leaves(knowledge, situation, advice, sheet));
        warn(sheet, session.messages);
        Bundle bundle = new Bundle(options.has("seul") ? null : sheet, papers);
        deliver(bytes(bundle, format, layout, session), options, session);
        return ExitCode.DONE;
    }

    private static void onlyTheSheet(Options options) {
        if (options.has("avec") || options.has("seul")) {
            throw new UsageException("« --avec » écrit des papiers, pas du JSON → retirez « --format json »");
        }
    }

    /** A terminal would show it as noise, and the printer behind one knows only text. */
    private static void somewhereForPdf(Options options, Session session) throws IOException {
        boolean shown = !options.has("sortie")
                && !options.has("imprimer")
                && session.around.terminal().isInteractive();
        if (shown) {
            throw new UsageException("un PDF ne se lit pas dans un terminal → ajoutez --sortie feuille.pdf");
        }
        if (options.has("imprimer") && printerName(options, session).equals(BEHIND_TERMINAL)) {
            throw new UsageException("l'imprimante du terminal ne connaît que le texte → retirez --format pdf");
        }
    }

    private static String printerName(Options options, Session session) throws IOException {
        String named = options.value("imprimer", "");
        return named.isEmpty() ? session.desk().printer() : named;
    }

    private static Situation someProcedure(Situation situation) {
        if (situation.procedures().isEmpty()) {
            throw new DataException("il manque une démarche → donnez son identifiant (« guichet chercher » le trouve),"
                    + " ou « demarches » dans les réponses");
        }
        return situation;
    }

    private static void warn(Checklist sheet, Messages messages) {
        if (!sheet.toCheck().isEmpty()) {
            messages.say("à vérifier avant de donner la feuille :");
        }
        for (String fact : sheet.toCheck()) {
            messages.detail("- " + fact);
        }
    }

    private static Layout layout(Options options, Session session) throws IOException {
        boolean throughTerminal = options.has("imprimer")
                ? printerName(options, session).equals(BEHIND_TERMINAL)
                : !options.has("sortie");
        return Layout.A4
                .withWidth(options.number("largeur", session.desk().width(), Layout.MIN_WIDTH, WIDEST))
                .withLarge(options.has("gros"))
                .withDetail(options.has("detail"))
                .withAscii(options.has("ascii") || throughTerminal && session.around.plainText());
    }

    private static byte[] bytes(Bundle bundle, String format, Layout layout, Session session) throws IOException {
        return switch (format) {
            case "html" -> bundle.html(layout).getBytes(StandardCharsets.UTF_8);
            case "pdf" -> new PdfMaker(session.around.distribution()).make(bundle.html(layout));
            default -> bundle.text(layout).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] json(Checklist sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.on(bytes)) {
            JsonSheet.write(sheet, json);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void deliver(byte[] sheet, Options options, Session session) throws IOException {
        if (options.has("sortie")) {
            save(sheet, options.value("sortie", ""));
        }
        if (options.has("imprimer")) {
            printer(printerName(options, session), session.out).write(sheet);
        } else if (!options.has("sortie")) {
            session.out.bytes().write(sheet);
        }
    }

    /** The printer that a setting or {@code --imprimer=} names; nothing is the default queue. */
    private static SheetTarget printer(String name, Output out) throws IOException {
        return name.equals(BEHIND_TERMINAL)
                ? new TerminalTarget(out.bytes(), Surroundings.terminalItself())
                : new QueueTarget(name);
    }

    private static void save(byte[] sheet, String name) throws IOException {
        try {
            new FileTarget(Path.of(name)).write(sheet);
        } catch (IOException e) {
            // The failure may name the file it was first written to.
            IOException named = new FileSystemException(name);
            named.initCause(e);
            throw named;
        }
    }
}

package fr.guichet.command;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import fr.guichet.print.AdviceText;
import fr.guichet.print.PageText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code conseil}: the posture for each procedure and for the visit, with its reasons. */
final class AdviceCommand implements Command {

    private static final int WIDTH = 80;

    @Override
    public String[] options() {
        return new String[] {"reponses=F|-", "code=LIGNE", "format=texte|json", "date=AAAA-MM-JJ", "lot=FICHIER|-?"};
    }

    @Override
    public String help() {
        return """
                Usage : guichet conseil [ID…] [--reponses F|-] [--format texte|json] [--date AAAA-MM-JJ]
                        guichet conseil [ID…] --lot FICHIER|-

                Dit que faire, pour chaque démarche puis pour la visite, et pourquoi.
                Un moment de vie (separation, fin-emploi…) tient lieu d'ID : il ouvre ses démarches, dans l'ordre.

                Options
                  --reponses F      le fichier des réponses ; « - » : l'entrée standard
                  --code LIGNE      au lieu des réponses : le code d'une feuille, ou la ligne d'un formulaire papier
                  --format F        texte (si absent) ou json
                  --date JOUR       le jour de la visite (aujourd'hui si absent)
                  --lot FICHIER|-   des réponses par ligne, un objet JSON par ligne

                Le fichier des réponses, en JSON ; tout peut manquer :
                  {"poste": {"role": "conseiller", "aidants_connect": false, "en_ligne": true,
                             "imprimante": true, "departement": "35"},
                   "demarches": ["rsa"], "reponses": {"urgence": "non", "rsa.motif": "coupe"},
                   "en_main": ["rib"], "fait": ["rsa.appeler"], "date": "2026-11-21"}
                « guichet questions rsa » donne les questions et les choix.

                Exemples
                  guichet conseil carte-identite
                  guichet conseil rsa --reponses reponses.json
                  guichet conseil --lot visites.jsonl > conseils.jsonl

                Codes de sortie : 0 fait ; 1 démarche inconnue ; 2 commande mal écrite ; 3 réponses fausses.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        String format = options.oneOf("format", "texte", "json");
        KnowledgeBase knowledge = session.knowledgeOfDesk();
        Adviser adviser = new Adviser(knowledge);
        VisitReader reader = new VisitReader(options, knowledge, session);
        AdviceJson writer = new AdviceJson(knowledge);
        if (options.has("lot")) {
            options.onlyJson();
            return Batch.run(options.value("lot", ""), session, (line, json) -> {
                Situation situation = reader.visit(line);
                writer.write(situation, adviser.advise(situation), json);
            });
        }
        Situation situation = reader.visit(options, session);
        Advice advice = adviser.advise(situation);
        if (format.equals("json")) {
            try (JsonGenerator json = Json.on(session.out)) {
                writer.write(situation, advice, json);
            }
            session.out.line("");
        } else {
            session.out.print(text(advice, new AdviceText(knowledge)));
        }
        return ExitCode.DONE;
    }

    private static String text(Advice advice, AdviceText words) {
        List<String> lines = new ArrayList<>(words.full(advice));
        if (advice.posture() != null) {
            lines.add(advice.isClear() ? "Avis net." : "Avis léger : une réponse de plus peut le changer.");
        }
        List<String> sources = words.sources(advice);
        if (!sources.isEmpty()) {
            lines.add("");
            lines.add("D'où viennent ces raisons :");
            lines.addAll(sources);
        }
        return PageText.lines(lines, WIDTH);
    }
}

package fr.guichet.command;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.LifeEvents;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.SituationReader;
import fr.guichet.print.LifeEventPage;
import fr.guichet.print.Page;
import fr.guichet.print.PageHtml;
import fr.guichet.print.PageText;
import fr.guichet.print.ProcedurePage;
import java.io.IOException;
import java.util.List;

/** {@code fiche ID}: one procedure, to read. */
final class ProcedureCommand implements Command {

    private static final int WIDTH = 80;

    @Override
    public String[] options() {
        return new String[] {"format=texte|json|html", "reponses=F|-"};
    }

    @Override
    public String help() {
        return """
                Usage : guichet fiche ID [--format texte|json|html] [--reponses F|-]

                Montre tout ce qui est su d'une démarche, pour la personne qui aide ; d'un moment de vie
                (separation, fin-emploi…), les démarches qu'il ouvre, dans l'ordre.
                L'identifiant se trouve avec « guichet chercher ».

                Options
                  --format FORMAT   texte (si absent), json (les champs du fichier YAML), html
                  --reponses F      n'en garde que ce qui compte avec ces réponses ; « - » : l'entrée standard

                Exemples
                  guichet fiche carte-identite
                  guichet fiche rsa --format html > rsa.html
                  echo '{"reponses": {"motif": "volee"}}' | guichet fiche carte-identite --reponses -

                Codes de sortie : 0 fait ; 1 la démarche n'existe pas ; 2 commande mal écrite ; 3 réponses fausses.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        String format = options.oneOf("format", "texte", "json", "html");
        String id = TypedIds.of(List.of(options.only("l'identifiant de la démarche")), session)
                .get(0);
        boolean adapted = options.has("reponses");
        if (format.equals("json") && !adapted && writeTree(id, session)) {
            return ExitCode.DONE;
        }
        KnowledgeBase knowledge = session.knowledgeOfDesk();
        if (knowledge.procedureNode(id).isEmpty() && knowledge.events().find(id).isPresent()) {
            return event(knowledge.events().find(id).get(), format, knowledge, session);
        }
        Procedure procedure = knowledge.require(id);
        Facts facts = adapted ? facts(id, options.value("reponses", ""), session) : new NothingKnown();
        if (format.equals("json")) {
            try (JsonGenerator json = Json.on(session.out)) {
                AdaptedTree.of(procedure, knowledge.procedureNode(id).orElseThrow(), facts)
                        .write(json);
            }
            session.out.line("");
            return ExitCode.DONE;
        }
        Page page = ProcedurePage.of(
                procedure, knowledge, facts, session.around.today().nearly());
        print(page, format, session);
        return ExitCode.DONE;
    }

    private static void print(Page page, String format, Session session) throws IOException {
        session.out.print(format.equals("html") ? PageHtml.render(page) : PageText.render(page, WIDTH));
    }

    private static int event(LifeEvent event, String format, KnowledgeBase knowledge, Session session)
            throws IOException {
        if (format.equals("json")) {
            try (JsonGenerator json = Json.on(session.out)) {
                Node.Mapping events =
                        (Node.Mapping) knowledge.tree(LifeEvents.FILE).orElseThrow();
                ((Node.Mapping) events.get(event.id()))
                        .identified(event.id(), LifeEvent.KIND)
                        .write(json);
            }
            session.out.line("");
        } else {
            print(LifeEventPage.of(event, knowledge), format, session);
        }
        return ExitCode.DONE;
    }

    private static boolean writeTree(String id, Session session) throws IOException {
        Node tree = session.knowledge().procedureNode(id).orElse(null);
        if (tree == null) {
            return false;
        }
        try (JsonGenerator json = Json.on(session.out)) {
            tree.write(json);
        }
        session.out.line("");
        return true;
    }

    private static Facts facts(String id, String answers, Session session) throws IOException {
        KnowledgeBase knowledge = session.knowledge();
        Node node = AnswersInput.read(answers, session);
        Situation situation =
                new SituationReader(knowledge, session.desk().desk(), session.today()).read(node, List.of(id));
        return knowledge.relevant(situation).facts();
    }

    /** A class of its own, because a lambda costs a cold start. */
    private static final class NothingKnown implements Facts {
        @Override
        public Answer get(String key) {
            return null;
        }
    }
}

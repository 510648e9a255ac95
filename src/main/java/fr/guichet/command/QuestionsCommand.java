package fr.guichet.command;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.guichet.advice.Adviser;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.ChecklistBuilder;
import fr.guichet.interview.SelfCheck;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Group;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Situation;
import fr.guichet.print.Layout;
import fr.guichet.print.Page;
import fr.guichet.print.PageText;
import fr.guichet.print.TextSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code questions}: what may be asked in a visit, and the words of the answers. */
final class QuestionsCommand implements Command {

    private static final int WIDTH = 80;

    @Override
    public String[] options() {
        return new String[] {"format=texte|json", "papier", "auto"};
    }

    @Override
    public String help() {
        return """
                Usage : guichet questions [ID…] [--format texte|json]
                        guichet questions [ID…] --papier
                        guichet questions [ID…] --auto [LIGNE]

                Montre les questions d'une visite : celles de l'entretien, puis celles de chaque démarche.

                Options
                  --format F   texte (si absent) ou json
                  --papier     un formulaire à remplir au stylo ; sa ligne se tape avec « guichet entretien »
                               ou « guichet liste --code »
                  --auto       une demi-page que la personne remplit avant de venir ; avec sa ligne (1a 2c 3b…) :
                               venir, l'atelier d'abord, ou faire seul, avec la feuille

                Exemples
                  guichet questions
                  guichet questions carte-identite
                  guichet questions rsa aide-logement --papier
                  guichet questions rsa --auto
                  guichet questions rsa --auto 1a 2a 3b 4a 5c 6c 7b 8a 9b 10a 11a 12c

                Codes de sortie : 0 fait ; 1 démarche inconnue ; 2 commande mal écrite.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        String format = options.oneOf("format", "texte", "json");
        KnowledgeBase knowledge = session.knowledgeOfDesk();
        if (options.has("auto")) {
            return selfCheck(options, knowledge, session);
        }
        List<String> ids = knowledge.events().opened(TypedIds.of(options.operands(), session));
        for (String id : ids) {
            knowledge.require(id);
        }
        if (options.has("papier")) {
            session.out.print(new PaperForm(knowledge).render(ids));
        } else if (format.equals("json")) {
            writeJson(knowledge.questions(ids), session.out);
        } else {
            session.out.print(PageText.render(page(knowledge, ids), WIDTH));
        }
        return ExitCode.DONE;
    }

    private static int selfCheck(Options options, KnowledgeBase knowledge, Session session) throws IOException {
        // The line may be typed between quotes: it is one word then.
        List<String> words = options.operands().stream()
                .flatMap(operand -> Stream.of(operand.strip().split("\\s+")))
                .toList();
        List<String> line = words.stream().filter(SelfCheck::isAnswer).toList();
        List<String> named =
                words.stream().filter(word -> !SelfCheck.isAnswer(word)).toList();
        List<String> ids = knowledge.events().opened(TypedIds.of(named, session));
        List<String> titles =
                ids.stream().map(id -> knowledge.require(id).title()).toList();
        if (line.isEmpty()) {
            session.out.print(SelfCheckForm.blank(titles));
            return ExitCode.DONE;
        }
        SelfCheck check = SelfCheck.read(line);
        if (check == null) {
            throw new UsageException("la feuille a 12 lignes : un numéro de 1 à 12, puis a, b, c ou ?");
        }
        session.out.print(SelfCheckForm.read(check));
        if (check.verdict() == SelfCheck.Verdict.ALONE && !ids.isEmpty()) {
            Situation alone = Situation.start(session.desk().desk(), session.today())
                    .forProcedures(ids)
                    .answering("autonomie", new Answer.Choice("autonome"));
            Checklist sheet = new ChecklistBuilder(knowledge).build(alone, new Adviser(knowledge).advise(alone));
            session.out.print("\n").print(new TextSheet().render(sheet, Layout.A4));
        }
        return ExitCode.DONE;
    }

    private static void writeJson(List<Question> questions, Output out) throws IOException {
        try (JsonGenerator json = Json.on(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("questions");
            for (Question question : questions) {
                write(question, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.line("");
    }

    private static void write(Question question, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", question.id());
        json.writeStringField("groupe", question.group().code());
        json.writeStringField("type", question.type().code());
        json.writeStringField("texte", question.text());
        json.writeStringField("pourquoi", question.why());
        json.writeArrayFieldStart("choix");
        for (Question.Choice choice : question.listedChoices()) {
            json.writeStartObject();
            json.writeStringField("id", choice.id());
            json.writeStringField("libelle", choice.label());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.textOrNull("de", question.owner(), json);
        json.writeEndObject();
    }

    private static Page page(KnowledgeBase knowledge, List<String> ids) {
        List<Page.Section> sections = new ArrayList<>();
        List<Question> all = knowledge.questions(ids);
        for (Group group : Group.values()) {
            if (group != Group.PROCEDURE) {
                section(
                        title(group),
                        all.stream()
                                .filter(question -> question.group() == group)
                                .toList(),
                        sections);
            }
        }
        for (String id : ids) {
            section(
                    knowledge.require(id).title(),
                    all.stream().filter(question -> id.equals(question.owner())).toList(),
                    sections);
        }
        return new Page(
                "Les questions de la visite",
                List.of("Chaque question accepte aussi « je ne sais pas » (nsp)."),
                sections);
    }

    static String title(Group group) {
        return switch (group) {
            case SPOKEN -> "À poser, dans cet ordre";
            case SEEN -> "À voir, sans les poser";
            case IF_NEEDED -> "Seulement si la réponse peut changer l'avis";
            case FOLLOW_UP -> "Pour la suite";
            case PROCEDURE -> "La démarche";
        };
    }

    private static void section(String title, List<Question> questions, List<Page.Section> sections) {
        List<Page.Entry> entries = new ArrayList<>();
        for (Question question : questions) {
            List<String> details = new ArrayList<>();
            if (!question.why().isEmpty()) {
                details.add("Pourquoi : " + question.why());
            }
            details.add(question.id() + " : " + answers(question));
            entries.add(new Page.Entry(question.text(), details));
        }
        if (!entries.isEmpty()) {
            sections.add(new Page.Section(title, entries));
        }
    }

    private static String answers(Question question) {
        List<String> choices = new ArrayList<>();
        for (Question.Choice choice : question.listedChoices()) {
            choices.add(choice.id() + " (" + choice.label() + ")");
        }
        return switch (question.type()) {
            case CHOICE -> String.join(", ", choices);
            case SEVERAL -> "plusieurs parmi " + String.join(", ", choices);
            case DATE -> "un jour, comme 2026-11-21";
            case YEAR -> "une année, comme 1962";
            case DEPARTMENT -> "un département, comme 35 ou 2A";
        };
    }
}

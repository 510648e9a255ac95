package fr.guichet.command;

import fr.guichet.checklist.VisitCode;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import fr.guichet.knowledge.Step;
import fr.guichet.print.Page;
import fr.guichet.print.PageText;
import fr.guichet.print.Wrap;
import java.util.ArrayList;
import java.util.List;

/** The questions as a form for a pen, in the notation of {@link VisitCode}: the place of the question, the letter of the choice. */
final class PaperForm {

    private static final int WIDTH = 80;
    private static final String SEVERAL = " Plusieurs lettres possibles, comme %dac.";

    private final KnowledgeBase knowledge;

    PaperForm(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    String render(List<String> ids) {
        List<Page.Section> sections = new ArrayList<>();
        boolean interviewed = ids.isEmpty();
        for (String id : ids) {
            interviewed |= !knowledge.require(id).express();
        }
        if (interviewed) {
            section("Entretien", knowledge.interview(), sections);
        }
        for (String id : ids) {
            Procedure procedure = knowledge.require(id);
            section(procedure.title() + " : " + id, procedure.questions(), sections);
            steps(procedure, sections);
        }
        List<String> lead = List.of(
                "Entourez une lettre par question ; « ? » si la personne ne sait pas.",
                "Le code de la visite : pour chaque réponse, le numéro et la lettre (2a) ; puis chaque démarche, avec ses"
                        + " réponses (carte-identite 1d 2b) ; puis + et le numéro de chaque étape faite (+3).",
                "Le code : ______________________________________________");
        return PageText.render(new Page("Formulaire de visite", lead, sections), WIDTH)
                .replace('\u00a0', ' ');
    }

    private static void section(String title, List<Question> questions, List<Page.Section> sections) {
        List<Page.Entry> entries = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            String several = question.type() == QuestionType.SEVERAL ? SEVERAL.formatted(i + 1) : "";
            entries.add(new Page.Entry(
                    Wrap.glue((i + 1) + ". " + question.text() + several), List.of(Wrap.glue(answers(question)))));
        }
        if (!entries.isEmpty()) {
            sections.add(new Page.Section(title, entries));
        }
    }

    private static String answers(Question question) {
        if (question.type() == QuestionType.CHOICE && !VisitCode.isKept(question)) {
            return "Hors du code, à redire au guichet : " + labels(question);
        }
        return switch (question.type()) {
            case CHOICE, SEVERAL -> choices(question);
            case DATE -> "le ____ / ____ / ________ (hors du code)";
            case YEAR -> "________ (hors du code)";
            case DEPARTMENT -> "= ____";
        };
    }

    private static String labels(Question question) {
        List<String> labels = new ArrayList<>();
        question.listedChoices().forEach(choice -> labels.add(choice.label()));
        return String.join(" ; ", labels);
    }

    private static String choices(Question question) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < question.choices().size(); i++) {
            Question.Choice choice = question.choices().get(i);
            if (choice.listed()) {
                text.append(text.length() == 0 ? "" : "   ")
                        .append((char) ('a' + i))
                        .append(")\u00a0")
                        .append(choice.label());
            }
        }
        return text.toString();
    }

    private static void steps(Procedure procedure, List<Page.Section> sections) {
        List<Page.Entry> entries = new ArrayList<>();
        for (int i = 0; i < procedure.steps().size(); i++) {
            Step step = procedure.steps().get(i);
            entries.add(new Page.Entry(Wrap.glue("+" + (i + 1) + " " + step.text()), List.of()));
        }
        if (!entries.isEmpty()) {
            sections.add(new Page.Section("Les étapes déjà faites", entries));
        }
    }
}

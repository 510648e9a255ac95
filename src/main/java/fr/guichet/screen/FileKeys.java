package fr.guichet.screen;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import fr.guichet.knowledge.Situation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of a fiche. */
final class FileKeys {

    private final Engines engines;
    private final Visits visits;
    private final LifeEventKeys events;

    FileKeys(Engines engines, Visits visits, LifeEventKeys events) {
        this.engines = engines;
        this.visits = visits;
        this.events = events;
    }

    Step acted(Model model, Page.File page, Action action) {
        Procedure procedure = engines.procedure(page.id()).orElse(null);
        if (procedure == null) {
            return Step.of(model.back());
        }
        List<FileRow> rows = FileRow.of(procedure, model.visit().situation(), page.folded(), engines);
        int selected = Math.max(0, Math.min(page.selected(), rows.size() - 1));
        if (Rows.isMove(action)) {
            return Step.of(model.onPage(page.at(
                    Rows.move(action, selected, rows.size(), model.size().rows() / 2))));
        }
        return switch (action) {
            case OPEN -> rows.isEmpty() ? Step.of(model) : opened(model, page, rows.get(selected));
            case ADD -> visits.toggle(model, page.id());
            case PRINT -> print(model, page.id());
            case NOTE ->
                Step.of(
                        model.isPractice()
                                ? model.saying(Coach.NOTHING_KEPT)
                                : model.asking(new Dialog.Entry(
                                        Dialog.Purpose.DESK_NOTE,
                                        page.id(),
                                        "Note du poste sur cette démarche (« + » devant : sur la feuille aussi ; vide : effacer)."
                                                + " Rien sur une personne",
                                        Line.of(engines.local().editableNote(page.id())),
                                        "")));
            default -> Step.of(model);
        };
    }

    private Step opened(Model model, Page.File page, FileRow row) {
        return switch (row.kind()) {
            case SECTION -> {
                Set<String> folded = new LinkedHashSet<>(page.folded());
                if (!folded.remove(row.text())) {
                    folded.add(row.text());
                }
                yield Step.of(model.onPage(new Page.File(page.id(), page.selected(), folded)));
            }
            case QUESTION -> question(model, page, row.question());
            case CHOICE -> choice(model, row.question(), row.choice());
            case LINK -> linked(model, row.target());
            case ITEM, MAYBE -> Step.of(model);
        };
    }

    private Step linked(Model model, String id) {
        if (engines.event(id).isPresent()) {
            return events.open(model, id);
        }
        return engines.procedure(id).isEmpty()
                ? Step.of(model.saying("Les fiches officielles ne sont pas importées sur ce poste."))
                : Step.of(model.open(new Page.File(id, 0, engines.folded(id))));
    }

    /** An answered question opens again; one without choices is typed. */
    private Step question(Model model, Page.File page, Question question) {
        boolean answered = model.visit().situation().answers().get(question.id()) != null;
        if (question.choices().isEmpty()) {
            return Step.of(model.asking(InterviewKeys.entry(question, "")));
        }
        return answered ? visits.unanswer(model, question.id()) : Step.of(model.onPage(page.at(page.selected() + 1)));
    }

    private Step choice(Model model, Question question, int number) {
        String id = question.listedChoices().get(number).id();
        Answer old = model.visit().situation().answers().get(question.id());
        return visits.answer(
                model,
                question.id(),
                question.type() == QuestionType.SEVERAL
                        ? InterviewKeys.toggled(question, old, id)
                        : new Answer.Choice(id));
    }

    /** What stands on this fiche, at once: without a question, and without joining the visit. */
    private Step print(Model model, String id) {
        Situation alone = model.visit().situation().forProcedures(List.of(id));
        Findings found =
                engines.findings(alone, model.seat().layout(), model.visit().notes());
        return new Prints(engines).printAsking(model, List.of(id), found.paper());
    }
}

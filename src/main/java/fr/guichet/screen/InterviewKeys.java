package fr.guichet.screen;

import fr.guichet.interview.Asked;
import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys of the interview. */
final class InterviewKeys {

    private final Visits visits;

    InterviewKeys(Visits visits) {
        this.visits = visits;
    }

    /** True where an answer is typed: letters go to its line, as they do on the home page. */
    static boolean isTyped(Model model, Page.Interview page) {
        return !InterviewView.showsPanelAlone(page, model.size().columns())
                && InterviewRows.shown(model.findings(), page)
                        .map(asked -> asked.question().choices().isEmpty())
                        .orElse(false);
    }

    /** The line of a typed answer, with what was typed already; null for a key that does something else there. */
    static Dialog typing(Model model, Page.Interview page, Key key) {
        boolean letter = key instanceof Key.Sign sign && Character.isLetter(sign.value());
        if (!letter && !(key instanceof Key.Paste) || !isTyped(model, page)) {
            return null;
        }
        Question question =
                InterviewRows.shown(model.findings(), page).orElseThrow().question();
        return entry(question, Line.EMPTY.edit(key).text());
    }

    /** A figure chooses, a letter ticks what is seen. */
    Step sign(Model model, Page.Interview page, Key key) {
        if (!(key instanceof Key.Sign sign)) {
            return Step.of(model);
        }
        for (InterviewRows.Tick tick : InterviewRows.ticks(model.findings())) {
            if (tick.letter() == sign.value()) {
                return ticked(model, tick);
            }
        }
        if (InterviewView.showsPanelAlone(page, model.size().columns())) {
            return Step.of(model);
        }
        int number = sign.value() - '1';
        Optional<Asked> shown = InterviewRows.shown(model.findings(), page);
        if (shown.isEmpty() || number < 0 || number > 8) {
            return Step.of(model);
        }
        Question question = shown.get().question();
        if (question.choices().isEmpty()) {
            return Step.of(model.asking(entry(question, Character.toString(sign.value()))));
        }
        return number < question.listedChoices().size() ? choose(model, page, shown.get(), number) : Step.of(model);
    }

    private Step ticked(Model model, InterviewRows.Tick tick) {
        return tick.on()
                ? visits.unanswer(model, tick.question())
                : visits.answer(model, tick.question(), new Answer.Choice(tick.choice()));
    }

    Step acted(Model model, Page.Interview page, Action action) {
        return InterviewView.showsPanelAlone(page, model.size().columns())
                ? inPanel(model, page, action)
                : atQuestion(model, page, action);
    }

    /** No question is on show: nothing answers one. */
    private Step inPanel(Model model, Page.Interview page, Action action) {
        List<InterviewRows.Tick> ticks = InterviewRows.ticks(model.findings());
        int selected = Math.max(0, Math.min(page.selected(), ticks.size() - 1));
        if (Rows.isMove(action)) {
            int moved = Rows.move(action, selected, ticks.size(), model.size().rows() / 2);
            return Step.of(model.onPage(page.at(moved)));
        }
        return switch (action) {
            case OPEN -> ticks.isEmpty() ? Step.of(model) : ticked(model, ticks.get(selected));
            case PANEL, HIDE, NEXT, PREVIOUS, WHY -> atQuestion(model, page.at(0), action);
            default -> Step.of(model);
        };
    }

    private Step atQuestion(Model model, Page.Interview page, Action action) {
        Optional<Asked> shown = InterviewRows.shown(model.findings(), page);
        int count = shown.map(asked -> InterviewRows.choices(asked.question())).orElse(0);
        if (Rows.isMove(action)) {
            return Step.of(model.onPage(page.at(Rows.move(action, page.selected(), count, count))));
        }
        return switch (action) {
            case NEXT -> Step.of(model.onPage(page.asking(InterviewRows.beside(model.findings(), page, 1))));
            case PREVIOUS -> Step.of(model.onPage(page.asking(InterviewRows.beside(model.findings(), page, -1))));
            case WHY -> Step.of(model.onPage(toggled(page, !page.why(), page.blank(), false)));
            case HIDE -> Step.of(model.onPage(toggled(page, page.why(), !page.blank(), page.panel())));
            case PANEL -> Step.of(model.onPage(toggled(page.at(0), page.why(), page.blank(), !page.panel())));
            case DONT_KNOW ->
                shown.isEmpty() ? Step.of(model) : next(answer(model, shown.get(), Answer.Blank.DONT_KNOW), page);
            case CLEAR ->
                shown.isEmpty()
                        ? Step.of(model)
                        : visits.unanswer(model, shown.get().question().id());
            case OPEN ->
                shown.isEmpty() ? Step.of(Coach.open(model, new Page.Advice(0))) : opened(model, page, shown.get());
            default -> Step.of(model);
        };
    }

    private Step opened(Model model, Page.Interview page, Asked shown) {
        Question question = shown.question();
        if (question.choices().isEmpty()) {
            return page.selected() == 0
                    ? Step.of(model.asking(entry(question, "")))
                    : next(answer(model, shown, Answer.Blank.DONT_KNOW), page);
        }
        if (page.selected() >= question.listedChoices().size()) {
            return next(answer(model, shown, Answer.Blank.DONT_KNOW), page);
        }
        return choose(model, page, shown, page.selected());
    }

    private Step choose(Model model, Page.Interview page, Asked shown, int number) {
        Question question = shown.question();
        String id = question.listedChoices().get(number).id();
        if (question.type() != QuestionType.SEVERAL) {
            return next(answer(model, shown, new Answer.Choice(id)), page);
        }
        Step step = answer(model, shown, toggled(question, shown.answer(), id));
        // Several may be ticked: the question stays until Tab.
        return step.with(step.model().onPage(page.asking(question.id()).at(number)));
    }

    /** The ticks with this one turned over, in the order of the choices. */
    static Answer toggled(Question question, Answer old, String id) {
        List<String> before = old instanceof Answer.Choices choices ? choices.ids() : List.of();
        List<String> after = new ArrayList<>();
        for (Question.Choice choice : question.choices()) {
            boolean was = before.contains(choice.id());
            if (choice.id().equals(id) != was) {
                after.add(choice.id());
            }
        }
        return new Answer.Choices(after);
    }

    private Step answer(Model model, Asked shown, Answer answer) {
        return visits.answer(model, shown.question().id(), answer);
    }

    private static Step next(Step step, Page.Interview page) {
        return step.with(step.model().onPage(page.asking("")));
    }

    private static Page.Interview toggled(Page.Interview page, boolean why, boolean blank, boolean panel) {
        return new Page.Interview(page.question(), page.selected(), why, blank, panel);
    }

    static Dialog.Entry entry(Question question, String typed) {
        return new Dialog.Entry(
                Dialog.Purpose.ANSWER,
                question.id(),
                question.text() + " (" + SpokenAnswer.expected(question) + ")",
                Line.of(typed),
                "");
    }
}

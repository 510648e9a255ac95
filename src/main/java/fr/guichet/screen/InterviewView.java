package fr.guichet.screen;

import fr.guichet.advice.Advice;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.interview.Asked;
import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The question to say aloud, written for the person; beside it what the counsellor sees, and the advice so far. */
final class InterviewView {

    private static final int WIDE = 76;
    private static final int PANEL = 32;

    private InterviewView() {}

    static Cursor draw(Model model, Page.Interview page, Canvas canvas, Engines engines) {
        boolean wide = canvas.width() >= WIDE;
        if (!wide && page.panel() && !page.blank()) {
            panel(model, canvas, engines);
            return canvas.cursor(0, 0);
        }
        boolean beside = wide && !page.blank();
        int panel = Math.max(PANEL, canvas.width() / 3);
        Canvas left = beside ? canvas.part(0, 0, canvas.width() - panel - 2, canvas.height()) : canvas;
        if (beside) {
            Canvas right = canvas.part(canvas.width() - panel - 1, 0, panel + 1, canvas.height());
            right.vertical(0);
            panel(model, right.part(2, 0, right.width() - 2, right.height()), engines);
        }
        Cursor cursor = question(model, page, left, engines);
        if (!wide && !page.blank()) {
            inShort(model, canvas);
        }
        return cursor;
    }

    private static Cursor question(Model model, Page.Interview page, Canvas canvas, Engines engines) {
        Optional<Asked> shown = InterviewRows.shown(model.findings(), page);
        String procedures = model.visit().situation().procedures().stream()
                .map(engines::title)
                .collect(Collectors.joining(", "));
        canvas.put(0, 0, procedures);
        if (shown.isEmpty()) {
            return finished(model, canvas.below(2));
        }
        Question question = shown.get().question();
        List<Asked> spoken = InterviewRows.spoken(model.findings());
        canvas.put(0, 1, "Question " + (spoken.indexOf(shown.get()) + 1) + " sur " + spoken.size());
        int y = canvas.paragraph(0, 3, question.text(), Paint.TITLE);
        if (page.why()) {
            y = why(question, canvas, y);
        }
        return question.choices().isEmpty()
                ? typed(page, shown.get(), canvas, y + 1)
                : choices(page, shown.get(), canvas, y + 1, model);
    }

    private static int why(Question question, Canvas canvas, int y) {
        int next = question.why().isEmpty() ? y : canvas.paragraph(0, y, question.why(), Paint.PLAIN);
        return question.posture().isEmpty()
                ? next
                : canvas.paragraph(0, next, "(" + question.posture() + ")", Paint.PLAIN);
    }

    private static Cursor choices(Page.Interview page, Asked asked, Canvas canvas, int y, Model model) {
        Question question = asked.question();
        List<Question.Choice> listed = question.listedChoices();
        int selected = Math.max(0, Math.min(page.selected(), listed.size()));
        int row = y;
        Cursor cursor = canvas.cursor(0, y);
        for (int i = 0; i <= listed.size(); i++) {
            boolean unknown = i == listed.size();
            String label = unknown ? "Je ne sais pas" : listed.get(i).label();
            String number = unknown ? "0" : i < 9 ? Integer.toString(i + 1) : " ";
            boolean on = unknown
                    ? asked.answer() == Answer.Blank.DONT_KNOW
                    : isOn(asked.answer(), listed.get(i).id());
            String box = question.type() == QuestionType.SEVERAL && !unknown ? on ? "[x] " : "[ ] " : on ? "(x) " : "";
            if (i == selected) {
                cursor = canvas.cursor(0, row);
            }
            row = line(canvas, row, i == selected, number + "  " + box, label);
        }
        if (question.type() == QuestionType.SEVERAL) {
            canvas.put(0, row + 1, "Plusieurs réponses possibles, puis Tab.");
            row += 2;
        }
        answered(model, page, canvas, row + 1);
        return cursor;
    }

    private static boolean isOn(Answer answer, String id) {
        return answer != null && answer.isKnown() && answer.matches(id);
    }

    private static int line(Canvas canvas, int y, boolean selected, String before, String label) {
        Paint paint = selected ? Paint.SELECTED : Paint.PLAIN;
        int x = canvas.put(0, y, (selected ? "> " : "  ") + before, paint);
        return canvas.paragraph(x, y, label, paint);
    }

    private static Cursor typed(Page.Interview page, Asked asked, Canvas canvas, int y) {
        String said =
                asked.answer() == null ? "Entrée pour répondre" : SpokenAnswer.words(asked.question(), asked.answer());
        line(canvas, y, page.selected() == 0, "", said);
        line(canvas, y + 1, page.selected() != 0, "0  ", "Je ne sais pas");
        canvas.put(2, y + 3, SpokenAnswer.expected(asked.question()));
        return canvas.cursor(0, y + Math.min(1, page.selected()));
    }

    /** What was answered before, as far as there is room; the last ones first. */
    private static void answered(Model model, Page.Interview page, Canvas canvas, int y) {
        List<Asked> spoken = InterviewRows.spoken(model.findings());
        String shown = InterviewRows.shown(model.findings(), page)
                .map(asked -> asked.question().id())
                .orElse("");
        int row = y;
        for (int i = spoken.size() - 1; i >= 0 && row < canvas.height(); i--) {
            Asked asked = spoken.get(i);
            if (asked.state() == Asked.State.ANSWERED && !asked.question().id().equals(shown)) {
                canvas.put(
                        2,
                        row,
                        SpokenAnswer.words(asked.question(), asked.answer()) + " · "
                                + asked.question().text());
                row++;
            }
        }
    }

    private static Cursor finished(Model model, Canvas canvas) {
        canvas.put(0, 1, "Tout est demandé.", Paint.TITLE);
        Advice advice = model.findings().advice();
        int y = 3;
        if (advice != null && advice.posture() != null) {
            y = canvas.paragraph(0, y, Words.posture(advice.posture()), Paint.GOOD) + 1;
        }
        y = canvas.paragraph(0, y, "Cochez ce que vous voyez : le conseil peut changer.", Paint.PLAIN) + 1;
        int end = View.keyed(canvas, 0, y, "c", "conseil");
        View.keyed(canvas, end + 2, y, "l", "liste à imprimer");
        return canvas.cursor(0, y);
    }

    /** On a narrow screen the panel is one line, and a key away. */
    private static void inShort(Model model, Canvas canvas) {
        Advice advice = model.findings().advice();
        int row = canvas.height() - 1;
        canvas.blank(row);
        int x = View.keyed(canvas, 0, row, "v", "ce que je vois");
        if (advice != null && advice.posture() != null) {
            canvas.put(x + 2, row, "Conseil : " + Words.postureInShort(advice.posture()), Paint.GOOD);
        }
    }

    private static void panel(Model model, Canvas canvas, Engines engines) {
        int y = ticks(model, canvas);
        y = Math.min(y + 1, Math.max(0, canvas.height() - 5));
        canvas.put(0, y, "Conseil pour l'instant", Paint.TITLE);
        y++;
        Advice advice = model.findings().advice();
        if (advice == null) {
            return;
        }
        for (ProcedureAdvice one : advice.procedures()) {
            if (one.posture() != null) {
                String name = advice.procedures().size() > 1 ? engines.title(one.id()) + " : " : "";
                y = canvas.paragraph(
                        0,
                        y,
                        name + Words.postureInShort(one.posture()) + (one.isClear() ? "" : " (à confirmer)"),
                        Paint.GOOD);
            }
        }
        if (!model.seat().moved().isEmpty()) {
            canvas.paragraph(0, y, model.seat().moved(), Paint.CHANGED);
        }
    }

    private static int ticks(Model model, Canvas canvas) {
        int y = 0;
        for (InterviewRows.Tick tick : InterviewRows.ticks(model.findings())) {
            if (tick.first()) {
                canvas.put(0, y, tick.title(), Paint.TITLE);
                y++;
            }
            int x = canvas.put(0, y, Character.toString(tick.letter()), Paint.KEY);
            canvas.put(x, y, (tick.on() ? " [x] " : " [ ] ") + tick.label());
            y++;
        }
        return y;
    }
}

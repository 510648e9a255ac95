package fr.guichet.screen;

import fr.guichet.advice.Advice;
import fr.guichet.interview.Asked;
import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The question, in words that the person may read, its choices, and what was answered before. */
final class QuestionView {

    /** Letters are the answer there: the F-keys stand in for the plain ones. */
    static final List<KeyTable.Binding> TYPED_KEYS = List.of(
            HomeView.shown("répondre", Key.Named.ENTER),
            HomeView.shown("ne sait pas", Key.sign('0')),
            HomeView.shown("suivante", Key.Named.TAB),
            HomeView.shown("conseil", Key.function(5)),
            HomeView.shown("liste", Key.function(6)),
            HomeView.shown("retour", Key.Named.ESCAPE),
            HomeView.shown("aide", Key.sign('?')),
            HomeView.shown("urgence", Key.sign('!')),
            HomeView.shown("terminer", Key.function(8)));

    private static final int FIGURES = 9;

    private QuestionView() {}

    static Cursor draw(Model model, Page.Interview page, Canvas canvas, Engines engines) {
        Optional<Asked> shown = InterviewRows.shown(model.findings(), page);
        if (shown.isEmpty()) {
            canvas.put(0, 0, about(model, "", engines));
            return finished(model, canvas.below(2));
        }
        Played played = model.seat().played();
        String reply =
                played == null ? "" : played.rehearsal().reply(shown.get().question());
        Scroll scroll = new Scroll();
        asked(model, page, shown.get(), reply, canvas, engines, scroll);
        boolean fits = scroll.size() <= canvas.height();
        Scroll drawn = fits ? scroll : new Scroll();
        if (!fits) {
            // In a small window what is said aloud comes before what it is about.
            choices(page, shown.get(), reply, canvas, drawn);
        }
        Cursor cursor = drawn.draw(canvas);
        Canvas under = canvas.below(drawn.size() + 1);
        if (played == null) {
            answered(model, shown.get(), under);
        } else {
            seen(model, under);
        }
        return cursor;
    }

    private static void asked(
            Model model,
            Page.Interview page,
            Asked asked,
            String reply,
            Canvas canvas,
            Engines engines,
            Scroll scroll) {
        List<Asked> spoken = InterviewRows.spoken(model.findings());
        scroll.add(about(model, asked.question().id(), engines), Paint.PLAIN);
        scroll.add("Question " + (spoken.indexOf(asked) + 1) + " sur " + spoken.size(), Paint.PLAIN);
        scroll.add("", Paint.PLAIN);
        choices(page, asked, reply, canvas, scroll);
    }

    /** The procedures of the visit; of several, the one that this question is of. */
    private static String about(Model model, String question, Engines engines) {
        List<String> procedures = model.visit().situation().procedures();
        int several = procedures.size();
        int at = procedures.indexOf(question.substring(0, Math.max(0, question.indexOf('.'))));
        if (several > 1 && at >= 0) {
            return engines.title(procedures.get(at)) + " (" + (at + 1) + " sur " + several + ")";
        }
        return (several > 1 ? several + " démarches : " : "")
                + procedures.stream().map(engines::title).collect(Collectors.joining(", "));
    }

    /** @param reply what a fictional person answers; empty in a real visit */
    private static void choices(Page.Interview page, Asked asked, String reply, Canvas canvas, Scroll scroll) {
        Question question = asked.question();
        text(question.text(), Paint.TITLE, canvas, scroll);
        if (page.why()) {
            text(question.why(), Paint.PLAIN, canvas, scroll);
            text(question.posture().isEmpty() ? "" : "(" + question.posture() + ")", Paint.PLAIN, canvas, scroll);
        }
        text(reply, Paint.CHANGED, canvas, scroll);
        scroll.add("", Paint.PLAIN);
        if (question.choices().isEmpty()) {
            typed(page, asked, scroll);
            return;
        }
        List<Question.Choice> listed = question.listedChoices();
        int selected = Math.max(0, Math.min(page.selected(), listed.size()));
        for (int i = 0; i <= listed.size(); i++) {
            choice(asked, i, i == selected, canvas, scroll);
        }
        if (question.type() == QuestionType.SEVERAL) {
            scroll.add("", Paint.PLAIN);
            scroll.add("Plusieurs réponses possibles, puis Tab.", Paint.PLAIN);
        }
    }

    private static void text(String text, Paint paint, Canvas canvas, Scroll scroll) {
        if (!text.isEmpty()) {
            canvas.wrap(text, canvas.width()).forEach(line -> scroll.add(line, paint));
        }
    }

    /** A choice and its figure; « je ne sais pas » stands after the last one. */
    private static void choice(Asked asked, int number, boolean selected, Canvas canvas, Scroll scroll) {
        List<Question.Choice> listed = asked.question().listedChoices();
        boolean unknown = number == listed.size();
        String label = unknown ? "Je ne sais pas" : listed.get(number).label();
        String figure = unknown ? "0" : number < FIGURES ? Integer.toString(number + 1) : " ";
        boolean on = unknown
                ? asked.answer() == Answer.Blank.DONT_KNOW
                : isOn(asked.answer(), listed.get(number).id());
        boolean several = asked.question().type() == QuestionType.SEVERAL && !unknown;
        String box = several ? on ? "[x] " : "[ ] " : on ? "(x) " : "";
        String before = (selected ? "> " : "  ") + figure + "  " + box;
        if (selected) {
            scroll.select();
        }
        for (String line : canvas.wrap(label, canvas.width() - before.length())) {
            scroll.add(before + line, selected ? Paint.SELECTED : Paint.PLAIN);
            before = " ".repeat(before.length());
        }
    }

    private static boolean isOn(Answer answer, String id) {
        return answer != null && answer.isKnown() && answer.matches(id);
    }

    private static void typed(Page.Interview page, Asked asked, Scroll scroll) {
        String said = asked.answer() == null ? "Tapez la réponse" : words(asked);
        scroll.option(said, page.selected() == 0);
        scroll.option("0  Je ne sais pas", page.selected() != 0);
        scroll.add("", Paint.PLAIN);
        scroll.add(2, SpokenAnswer.expected(asked.question()), Paint.PLAIN);
    }

    private static String words(Asked asked) {
        return Words.capital(SpokenAnswer.words(asked.question(), asked.answer()));
    }

    /** What was answered before, as far as there is room; the last ones first. */
    private static void answered(Model model, Asked shown, Canvas canvas) {
        List<Asked> spoken = InterviewRows.spoken(model.findings());
        int row = 0;
        for (int i = spoken.size() - 1; i >= 0 && row < canvas.height(); i--) {
            Asked asked = spoken.get(i);
            if (asked.state() == Asked.State.ANSWERED && !asked.question().equals(shown.question())) {
                canvas.put(2, row, words(asked) + " · " + asked.question().text());
                row++;
            }
        }
    }

    /** What the counsellor sees of a fictional person, to tick beside. */
    private static int seen(Model model, Canvas canvas) {
        int y = 0;
        for (String line : Coach.seen(model)) {
            y = canvas.paragraph(0, y, line, Paint.CHANGED);
        }
        return y;
    }

    private static Cursor finished(Model model, Canvas canvas) {
        canvas.put(0, 1, "Tout est demandé.", Paint.TITLE);
        Advice advice = model.findings().advice();
        int y = 3;
        if (model.seat().played() != null) {
            y += seen(model, canvas.below(y)) + 1;
        }
        if (advice != null && advice.posture() != null && !model.seat().hidesAdvice()) {
            y = canvas.paragraph(0, y, Words.posture(advice.posture()), Paint.GOOD) + 1;
        }
        y = canvas.paragraph(0, y, "Cochez ce que vous voyez : le conseil peut changer.", Paint.PLAIN) + 1;
        if (model.seat().hidesAdvice()) {
            View.keyed(canvas, 0, y, "c", "votre posture, puis l'avis");
        } else {
            int end = View.keyed(canvas, 0, y, "c", "conseil");
            View.keyed(canvas, end + 2, y, "l", "liste à imprimer");
        }
        return canvas.cursor(0, y);
    }
}

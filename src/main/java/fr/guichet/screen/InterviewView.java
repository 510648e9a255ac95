package fr.guichet.screen;

import fr.guichet.advice.Advice;

/** The question to say aloud; beside it, or a key away, what the counsellor sees and the advice so far. */
final class InterviewView {

    private static final int WIDE = 76;
    private static final int PANEL = 32;

    private InterviewView() {}

    /** True where the panel takes the place of the question: on a narrow screen, once asked for. */
    static boolean showsPanelAlone(Page.Interview page, int columns) {
        return columns < WIDE && page.panel() && !page.blank();
    }

    static Cursor draw(Model model, Page.Interview page, Canvas canvas, Engines engines) {
        if (page.blank()) {
            return QuestionView.draw(model, page, canvas, engines);
        }
        if (canvas.width() >= WIDE) {
            int panel = Math.max(PANEL, canvas.width() / 3);
            Canvas right = canvas.part(canvas.width() - panel - 1, 0, panel + 1, canvas.height());
            right.vertical(0);
            PanelView.draw(model, right.part(2, 0, right.width() - 2, right.height()), engines);
            Canvas left = canvas.part(0, 0, canvas.width() - panel - 2, canvas.height());
            return QuestionView.draw(model, page, left, engines);
        }
        boolean alone = showsPanelAlone(page, canvas.width());
        inShort(model, alone ? "la question" : "ce que je vois", canvas);
        Canvas above = canvas.part(0, 0, canvas.width(), canvas.height() - 1);
        return alone ? PanelView.choose(model, page.selected(), above) : QuestionView.draw(model, page, above, engines);
    }

    /** The last row of a narrow screen: the key to the other half, and the advice. */
    private static void inShort(Model model, String other, Canvas canvas) {
        Advice advice = model.findings().advice();
        int row = canvas.height() - 1;
        int x = View.keyed(canvas, 0, row, "v", other);
        if (advice != null && advice.posture() != null && !model.seat().hidesAdvice()) {
            canvas.put(x + 2, row, "Conseil : " + Words.postureInShort(advice.posture()), Paint.GOOD);
        }
    }
}

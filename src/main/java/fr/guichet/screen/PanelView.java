package fr.guichet.screen;

import fr.guichet.advice.Advice;
import fr.guichet.advice.ProcedureAdvice;
import java.util.List;

/** What the counsellor sees and ticks, and the advice for now. Written for the person too, who may read it. */
final class PanelView {

    /** What the advice needs, with its title. */
    private static final int ADVICE_ROWS = 5;

    /** Where the panel is alone, « v » stands above them. */
    static final List<KeyTable.Binding> KEYS = List.of(
            new KeyTable.Binding(Action.OPEN, "cocher", true, List.of(Key.Named.ENTER)),
            new KeyTable.Binding(Action.GO_ADVICE, "conseil", true, List.of(Key.sign('c'))),
            new KeyTable.Binding(Action.GO_LIST, "liste", true, List.of(Key.sign('l'))),
            new KeyTable.Binding(Action.HELP, "aide", true, List.of(Key.sign('?'))),
            new KeyTable.Binding(Action.BACK, "retour", true, List.of(Key.Named.ESCAPE)),
            new KeyTable.Binding(Action.EMERGENCY, "urgence", true, List.of(Key.sign('!'))));

    private PanelView() {}

    /** Beside the question. */
    static void draw(Model model, Canvas canvas, Engines engines) {
        int y = 0;
        for (InterviewRows.Tick tick : InterviewRows.ticks(model.findings())) {
            if (tick.first()) {
                canvas.put(0, y, tick.title(), Paint.TITLE);
                y++;
            }
            int x = canvas.put(0, y, Character.toString(tick.letter()), Paint.KEY);
            canvas.put(x, y, " " + text(tick));
            y++;
        }
        Advice advice = model.findings().advice();
        y = Math.min(y + 1, Math.max(0, canvas.height() - ADVICE_ROWS));
        if (model.seat().hidesAdvice()) {
            canvas.put(0, y, "L'avis : après le vôtre", Paint.TITLE);
            canvas.paragraph(0, y + 1, "« c » demande votre posture, puis montre l'avis.", Paint.PLAIN);
            return;
        }
        canvas.put(0, y, "Conseil pour l'instant", Paint.TITLE);
        if (advice != null) {
            advice(model, advice, canvas.below(y + 1), engines);
        }
    }

    private static String text(InterviewRows.Tick tick) {
        return (tick.on() ? "[x] " : "[ ] ") + tick.label();
    }

    private static void advice(Model model, Advice advice, Canvas canvas, Engines engines) {
        List<ProcedureAdvice> all = advice.procedures().stream()
                .filter(one -> one.posture() != null)
                .toList();
        int y = 0;
        for (ProcedureAdvice one : all) {
            String posture = Words.postureInShort(one.posture());
            if (all.size() > 1) {
                canvas.put(0, y, posture + " · " + engines.title(one.id()), Paint.GOOD);
                y++;
            } else {
                y = canvas.paragraph(0, y, posture + (one.isClear() ? "" : " (à confirmer)"), Paint.GOOD);
            }
        }
        canvas.paragraph(0, y, model.seat().moved(), Paint.CHANGED);
    }

    /** In place of the question, on a narrow screen: a list to tick in. */
    static Cursor choose(Model model, int selected, Canvas canvas) {
        List<InterviewRows.Tick> ticks = InterviewRows.ticks(model.findings());
        int marked = Math.max(0, Math.min(selected, ticks.size() - 1));
        Scroll scroll = new Scroll();
        for (int i = 0; i < ticks.size(); i++) {
            InterviewRows.Tick tick = ticks.get(i);
            if (tick.first()) {
                scroll.add(tick.title(), Paint.TITLE);
            }
            scroll.option(tick.letter() + " " + text(tick), i == marked);
        }
        if (model.seat().played() == null || ticks.isEmpty()) {
            return scroll.draw(canvas);
        }
        // What is seen of a fictional person, of the group that is marked.
        String seen = Coach.seen(model, ticks.get(marked).question());
        int rows = Math.min(canvas.wrap(seen, canvas.width()).size(), canvas.height() / 2);
        canvas.below(canvas.height() - rows).paragraph(0, 0, seen, Paint.CHANGED);
        return scroll.draw(canvas.part(0, 0, canvas.width(), canvas.height() - rows));
    }
}

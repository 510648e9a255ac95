package fr.guichet.screen;

import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.Due;
import java.util.List;

/** What was done, what is left, and how the visit ends. */
final class ClosingView {

    private ClosingView() {}

    static Cursor draw(Model model, Page.Closing page, Canvas canvas, Engines engines) {
        List<ClosingRow> rows = ClosingRow.of(model, engines);
        int selected = Math.max(0, Math.min(page.selected(), rows.size() - 1));
        List<String> reminder = reminder(model, canvas);
        Canvas body = canvas.part(0, 0, canvas.width(), canvas.height() - reminder.size());
        Scroll scroll = new Scroll();
        boolean inSteps = false;
        for (int i = 0; i < rows.size(); i++) {
            ClosingRow row = rows.get(i);
            boolean isStep = row.outcome() == null;
            if (i == 0 || isStep != inSteps) {
                scroll.add(isStep ? "Les étapes" : "L'issue", Paint.TITLE);
                inSteps = isStep;
            }
            if (i == selected) {
                scroll.select();
            }
            row(model, row, i == selected, canvas, scroll);
        }
        Cursor cursor = scroll.draw(body);
        for (int i = 0; i < reminder.size(); i++) {
            canvas.put(0, body.height() + i, reminder.get(i));
        }
        return cursor;
    }

    /** At most a third of the view: the steps come first. */
    private static List<String> reminder(Model model, Canvas canvas) {
        Checklist sheet = model.findings().sheet();
        if (sheet == null || sheet.reminder() == null) {
            return List.of();
        }
        Due reminder = sheet.reminder();
        List<String> lines = canvas.wrap(
                "Relance" + (reminder.words().isEmpty() ? "" : " " + reminder.words()) + " : " + reminder.what(),
                canvas.width());
        return lines.size() > canvas.height() / 3 ? List.of() : lines;
    }

    private static void row(Model model, ClosingRow row, boolean selected, Canvas canvas, Scroll scroll) {
        String state = row.outcome() != null
                ? ""
                : model.seat().sent().contains(row.step())
                        ? "[envoyé]  "
                        : model.visit().situation().done().contains(row.step()) ? "[fait]    " : "[à faire] ";
        String before = (selected ? "> " : "  ") + state;
        Paint paint = selected ? Paint.SELECTED : Paint.PLAIN;
        if (row.outcome() != null) {
            scroll.add(before + row.text(), paint);
            return;
        }
        for (String text : canvas.wrap(row.text(), canvas.width() - before.length())) {
            scroll.add(before + text, paint);
            before = " ".repeat(before.length());
        }
    }
}

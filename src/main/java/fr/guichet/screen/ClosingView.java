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
        int count = rows.size() + 2;
        int at = selected + (rows.get(selected).outcome() == null ? 1 : 2);
        int top = Rows.top(at, body.height(), count);
        int y = -top;
        heading(body, y, "Les étapes");
        y++;
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && rows.get(i).outcome() != null && rows.get(i - 1).outcome() == null) {
                heading(body, y, "L'issue");
                y++;
            }
            row(model, body, y, rows.get(i), i == selected);
            y++;
        }
        for (int i = 0; i < reminder.size(); i++) {
            canvas.put(0, body.height() + i, reminder.get(i));
        }
        return body.cursor(0, at - top);
    }

    private static List<String> reminder(Model model, Canvas canvas) {
        Checklist sheet = model.findings().sheet();
        if (sheet == null || sheet.reminder() == null) {
            return List.of();
        }
        Due reminder = sheet.reminder();
        return canvas.wrap(
                "Relance" + (reminder.words().isEmpty() ? "" : " " + reminder.words()) + " : " + reminder.what(),
                canvas.width());
    }

    private static void heading(Canvas canvas, int y, String text) {
        canvas.put(0, y, text, Paint.TITLE);
    }

    private static void row(Model model, Canvas canvas, int y, ClosingRow row, boolean selected) {
        String state = row.outcome() != null
                ? ""
                : model.seat().sent().contains(row.step())
                        ? "[envoyé]  "
                        : model.visit().situation().done().contains(row.step()) ? "[fait]    " : "[à faire] ";
        canvas.put(0, y, (selected ? "> " : "  ") + state + row.text(), selected ? Paint.SELECTED : Paint.PLAIN);
    }
}

package fr.guichet.screen;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fiche: sections that fold, and its own questions. */
final class FileView {

    private FileView() {}

    /** A line of the screen, and the row it belongs to. */
    private record Shown(int row, String text, Paint paint) {}

    static Cursor draw(Model model, Page.File page, Canvas canvas, Engines engines) {
        Optional<Procedure> found = engines.procedure(page.id());
        if (found.isEmpty()) {
            return canvas.cursor(0, 0);
        }
        Procedure procedure = found.get();
        int y = canvas.paragraph(0, 0, procedure.title(), Paint.TITLE);
        String age = engines.age(List.of(page.id()), model.visit().situation().date());
        y = age.isEmpty() ? y : canvas.paragraph(0, y, age, Paint.WARNING);
        y = canvas.paragraph(0, y, procedure.summary(), Paint.PLAIN);
        List<FileRow> rows = FileRow.of(procedure, model.visit().situation(), page.folded(), engines);
        int selected = Math.max(0, Math.min(page.selected(), rows.size() - 1));
        Canvas body = canvas.below(y + 1);
        List<Shown> lines =
                lines(rows, selected, page, model.visit().situation().answers(), body);
        int at = 0;
        while (at < lines.size() && lines.get(at).row() < selected) {
            at++;
        }
        int top = Rows.top(at, body.height(), lines.size());
        for (int i = 0; i < body.height() && top + i < lines.size(); i++) {
            body.put(0, i, lines.get(top + i).text(), lines.get(top + i).paint());
        }
        return body.cursor(0, at - top);
    }

    private static List<Shown> lines(List<FileRow> rows, int selected, Page.File page, Answers answers, Canvas canvas) {
        List<Shown> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FileRow row = rows.get(i);
            Paint paint =
                    i == selected ? Paint.SELECTED : row.kind() == FileRow.Kind.SECTION ? Paint.TITLE : Paint.PLAIN;
            String sign = sign(row, page, answers);
            boolean first = true;
            for (String text : canvas.wrap(row.text(), canvas.width() - 2 - sign.length())) {
                String mark = first && i == selected ? "> " : "  ";
                lines.add(new Shown(i, mark + (first ? sign : " ".repeat(sign.length())) + text, paint));
                first = false;
            }
        }
        return lines;
    }

    private static String sign(FileRow row, Page.File page, Answers answers) {
        return switch (row.kind()) {
            case SECTION -> page.folded().contains(row.text()) ? "[+] " : "[-] ";
            case ITEM -> "  - ";
            case LINK -> "  » ";
            case MAYBE -> "  ? ";
            case QUESTION -> "  ";
            case CHOICE -> row.question().type() == QuestionType.SEVERAL ? box(row, answers) : "     ( ) ";
        };
    }

    private static String box(FileRow row, Answers answers) {
        String id = row.question().listedChoices().get(row.choice()).id();
        boolean ticked = answers.get(row.question().id()) instanceof Answer.Choices choices
                && choices.ids().contains(id);
        return ticked ? "     [x] " : "     [ ] ";
    }
}

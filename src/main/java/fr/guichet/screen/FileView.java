package fr.guichet.screen;

import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.QuestionType;
import java.util.List;
import java.util.Optional;

/** A fiche: sections that fold, and its own questions. */
final class FileView {

    private FileView() {}

    static Cursor draw(Model model, Page.File page, Canvas canvas, Engines engines) {
        Optional<Procedure> found = engines.procedure(page.id());
        if (found.isEmpty()) {
            return canvas.cursor(0, 0);
        }
        Procedure procedure = found.get();
        List<FileRow> rows = FileRow.of(procedure, model.visit().situation(), page.folded(), engines);
        Answers answers = model.visit().situation().answers();
        Scroll heading = heading(model, procedure, canvas, engines);
        int height = heading.size();
        if (height > canvas.height() / 2) {
            // In a small window the heading leaves with the lines it stands over.
            heading.add("", Paint.PLAIN);
            lines(rows, page, answers, canvas, heading);
            return heading.draw(canvas);
        }
        heading.draw(canvas.part(0, 0, canvas.width(), height));
        Scroll scroll = new Scroll();
        lines(rows, page, answers, canvas, scroll);
        return scroll.draw(canvas.below(height + 1));
    }

    /** The title, how old it is, what it is about. */
    private static Scroll heading(Model model, Procedure procedure, Canvas canvas, Engines engines) {
        Scroll heading = new Scroll();
        told(procedure.title(), Paint.TITLE, canvas, heading);
        told(engines.age(List.of(procedure.id()), model.visit().situation().date()), Paint.WARNING, canvas, heading);
        if (!procedure.summary().equals(procedure.title())) {
            told(procedure.summary(), Paint.PLAIN, canvas, heading);
        }
        return heading;
    }

    private static void told(String text, Paint paint, Canvas canvas, Scroll scroll) {
        if (!text.isEmpty()) {
            canvas.wrap(text, canvas.width()).forEach(line -> scroll.add(line, paint));
        }
    }

    private static void lines(List<FileRow> rows, Page.File page, Answers answers, Canvas canvas, Scroll scroll) {
        int selected = Math.max(0, Math.min(page.selected(), rows.size() - 1));
        for (int i = 0; i < rows.size(); i++) {
            FileRow row = rows.get(i);
            Paint paint =
                    i == selected ? Paint.SELECTED : row.kind() == FileRow.Kind.SECTION ? Paint.TITLE : Paint.PLAIN;
            if (i == selected) {
                scroll.select();
            }
            String before = (i == selected ? "> " : "  ") + sign(row, page, answers);
            for (String text : canvas.wrap(row.text(), canvas.width() - before.length())) {
                scroll.add(before + text, paint);
                before = " ".repeat(before.length());
            }
        }
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

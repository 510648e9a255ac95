package fr.guichet.screen;

import fr.guichet.knowledge.Posture;
import java.util.List;

/** The advice, with its reasons and what would change it. */
final class AdviceView {

    private static final int HANGING = 2;
    /** Room for two postures side by side. */
    private static final int WIDE = 60;

    private AdviceView() {}

    static Cursor draw(Model model, Page.Advice page, Canvas canvas, Engines engines) {
        List<AdviceRow> rows = AdviceRow.of(model, engines);
        int selected = Math.max(0, Math.min(page.selected(), rows.size() - 1));
        Scroll scroll = new Scroll();
        for (int i = 0; i < rows.size(); i++) {
            AdviceRow row = rows.get(i);
            String mark = (i == selected ? "> " : "  ") + " ".repeat(row.indent());
            if (i == selected) {
                scroll.select();
            }
            for (String text : canvas.wrap(row.text(), canvas.width() - mark.length() - HANGING)) {
                scroll.add(mark + text, row.paint());
                mark = " ".repeat(2 + row.indent() + HANGING);
            }
        }
        Played played = model.seat().played();
        return scroll.draw(played == null ? canvas : canvas.below(sideBySide(played, canvas) + 1));
    }

    /** The counsellor's posture and the advice; returns the row after them. */
    private static int sideBySide(Played played, Canvas canvas) {
        String own = played.own() == null ? "pas dite" : Words.posture(played.own());
        Posture advised = Coach.advised(played);
        String given = advised == null ? "réponse immédiate" : Words.posture(advised);
        if (canvas.width() < WIDE) {
            int y = canvas.paragraph(0, 0, "Vous : " + own, Paint.TITLE);
            return canvas.paragraph(0, y, "L'avis : " + given, Paint.GOOD);
        }
        int half = canvas.width() / 2;
        Canvas left = canvas.part(0, 0, half - 1, canvas.height());
        Canvas right = canvas.part(half, 0, canvas.width() - half, canvas.height());
        left.put(0, 0, "Vous");
        right.put(0, 0, "L'avis");
        return Math.max(left.paragraph(0, 1, own, Paint.TITLE), right.paragraph(0, 1, given, Paint.GOOD));
    }
}

package fr.guichet.print;

import fr.guichet.checklist.Block;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.Due;
import fr.guichet.checklist.Leaf;
import fr.guichet.checklist.Paper;
import fr.guichet.checklist.Said;
import fr.guichet.knowledge.FrenchDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The sheet as one HTML file: no script, no link, no image; made to be printed on A4. It is well-formed XML too, which a PDF is made from. */
public final class HtmlSheet {

    private final Checklist sheet;
    private final StringBuilder html = new StringBuilder(8_000);

    private HtmlSheet(Checklist sheet) {
        this.sheet = sheet;
    }

    /** @param layout only its large print and its detail count */
    public static String render(Checklist sheet, Layout layout) {
        return render(sheet, layout, List.of());
    }

    /** @param leaves on pages of their own after the sheet */
    public static String render(Checklist sheet, Layout layout, List<Leaf> leaves) {
        return new HtmlSheet(sheet).write(layout, leaves, "");
    }

    /** @param note the counsellor's free note, under the sheet; may be blank */
    public static String render(Checklist sheet, Layout layout, String note) {
        return new HtmlSheet(sheet).write(layout, List.of(), note);
    }

    private String write(Layout layout, List<Leaf> leaves, String note) {
        String title = layout.marked(TextSheet.TITLE);
        HtmlPaper.open(title, "Ce qui est fait, ce qui reste à faire, et quand.", layout.large(), html);
        if (layout.exercise()) {
            HtmlPaper.markExercise(html);
        }
        element("h1", title);
        paragraph(FrenchDate.full(sheet.date()));
        paragraph(String.join(" ; ", sheet.titles()));
        if (sheet.cases() >= TextSheet.MANY_CASES) {
            paragraph(TextSheet.CASES);
        }
        boxes(TextSheet.DONE, sheet.done());
        if (layout.detail()) {
            list(TextSheet.IDENTIFIERS, sheet.identifiers());
        }
        HtmlBlock blocks = new HtmlBlock(html, layout.detail());
        List<Paper> pouch = sheet.pouch().stream().map(BlockWords::everywhere).toList();
        inCases(TextSheet.POUCH, pouch, Paper::onlyIf, blocks, blocks::boxes);
        int number = 1;
        for (Block block : sheet.blocks()) {
            blocks.write(number++, block);
        }
        inCases(TextSheet.DATES, SheetDates.free(sheet), Due::onlyIf, blocks, dues -> items(dues, Due::text));
        inCases(TextSheet.WARNINGS, sheet.warnings(), Said::onlyIf, blocks, some -> items(some, Said::text));
        inCases(TextSheet.REMINDERS, sheet.reminders(), Due::onlyIf, blocks, some -> items(some, Due::sentence));
        list(TextSheet.PREVENTION, sheet.prevention());
        foot();
        if (!note.isBlank()) {
            paragraph(SheetNote.NOTE + note.strip());
        }
        LeafHtml.append(leaves, false, html);
        return HtmlPaper.close(html);
    }

    private void boxes(String heading, List<String> done) {
        if (!done.isEmpty()) {
            open(heading);
            html.append("<ul class=\"cases\">\n");
            done.forEach(text -> element("li", "☑ " + text));
            html.append("</ul>\n</section>\n");
        }
    }

    /** What counts for everybody, then each case under its condition. */
    private <T> void inCases(
            String heading, List<T> all, Function<T, String> onlyIf, HtmlBlock blocks, Consumer<List<T>> write) {
        if (all.isEmpty()) {
            return;
        }
        open(heading);
        Cases.grouped(all, onlyIf).forEach((condition, some) -> {
            if (condition.isEmpty()) {
                write.accept(some);
                return;
            }
            blocks.condition(condition);
            html.append("<div class=\"cas\">\n");
            write.accept(some);
            html.append("</div>\n");
        });
        html.append("</section>\n");
    }

    private <T> void items(List<T> some, Function<T, String> text) {
        if (!some.isEmpty()) {
            html.append("<ul>\n");
            some.forEach(one -> element("li", text.apply(one)));
            html.append("</ul>\n");
        }
    }

    private void foot() {
        String checked = sheet.checkedOn() == null
                ? ""
                : "Informations vérifiées le " + FrenchDate.plain(sheet.checkedOn()) + ". ";
        html.append("<section class=\"pied\">\n");
        if (!sheet.desk().isEmpty()) {
            paragraph(TextSheet.DESK + sheet.desk());
        }
        sheet.credits().forEach(this::paragraph);
        if (sheet.code().isEmpty()) {
            paragraph(checked.strip());
        } else {
            paragraph(checked + TextSheet.RESUME);
            code();
        }
        html.append("</section>\n");
    }

    private void code() {
        html.append("<p class=\"code\">");
        String sep = "";
        for (String part : sheet.code().split(" ")) {
            // Never broken at a hyphen: it is typed again as it stands.
            boolean holds = part.indexOf('-') > 0;
            html.append(sep).append(holds ? "<span>" : "");
            HtmlPaper.text(part, html);
            html.append(holds ? "</span>" : "");
            sep = " ";
        }
        html.append("</p>\n");
    }

    private void list(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            open(heading);
            items(sentences, sentence -> sentence);
            html.append("</section>\n");
        }
    }

    private void open(String heading) {
        html.append("<section>\n");
        element("h2", heading);
    }

    private void paragraph(String text) {
        element("p", text);
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>');
        HtmlPaper.text(text, html);
        html.append("</").append(name).append(">\n");
    }
}

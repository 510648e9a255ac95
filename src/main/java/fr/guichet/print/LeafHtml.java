package fr.guichet.print;

import fr.guichet.checklist.Leaf;
import fr.guichet.checklist.Leaf.Part;
import java.util.List;

/** A paper that goes with the sheet, as HTML: a page of its own, or one after the sheet. */
public final class LeafHtml {

    private final StringBuilder html;
    /** The list that is open: an element name, or empty. */
    private String list = "";

    private LeafHtml(StringBuilder html) {
        this.html = html;
    }

    /** The papers alone, each on a page of its own. */
    public static String render(List<Leaf> leaves, Layout layout) {
        StringBuilder html = new StringBuilder(8_000);
        String title = leaves.isEmpty() ? "" : leaves.get(0).title();
        HtmlPaper.open(layout.marked(title), "À garder avec la feuille de route.", layout.large(), html);
        if (layout.exercise()) {
            HtmlPaper.markExercise(html);
        }
        append(leaves, true, html);
        return HtmlPaper.close(html);
    }

    /** @param first true if the first of them is also the first on the paper */
    static void append(List<Leaf> leaves, boolean first, StringBuilder html) {
        boolean top = first;
        for (Leaf leaf : leaves) {
            String kind = (top ? "" : "page ") + (leaf.large() ? "carte" : "");
            html.append(kind.isBlank() ? "<div>\n" : "<div class=\"" + kind.strip() + "\">\n");
            new LeafHtml(html).write(leaf, top ? "h1" : "h2");
            html.append("</div>\n");
            top = false;
        }
    }

    private void write(Leaf leaf, String level) {
        element(level, leaf.title());
        String inner = level.equals("h1") ? "h2" : "h3";
        for (Part part : leaf.parts()) {
            write(part, inner);
        }
        open("");
    }

    private void write(Part part, String heading) {
        if (part instanceof Part.Heading title) {
            open("");
            element(heading, title.text());
        } else if (part instanceof Part.Line line) {
            open("");
            element("p", line.text());
        } else if (part instanceof Part.Item item) {
            open("<ul>");
            element("li", item.text());
        } else if (part instanceof Part.Box box) {
            open("<ul class=\"cases\">");
            element("li", (box.ticked() ? "☑ " : "☐ ") + box.text());
        } else if (part instanceof Part.Numbered step) {
            open("");
            html.append("<p class=\"etape\"><strong>");
            HtmlPaper.text(step.number() + ". " + step.text(), html);
            html.append("</strong></p>\n");
            step.under().forEach(text -> paragraph("aide", text));
        } else if (part instanceof Part.Blank blank) {
            open("");
            html.append("<p class=\"blanc\">");
            HtmlPaper.text(blank.label(), html);
            html.append(' ').append(HtmlPaper.BLANK).append("</p>\n");
        } else if (part instanceof Part.Room room) {
            open("");
            html.append("<p class=\"notes\">\u00a0</p>\n".repeat(room.lines()));
        } else if (part instanceof Part.Signatures signatures) {
            open("");
            html.append("<div class=\"signatures\">");
            for (String who : signatures.who()) {
                html.append("<div><p>");
                HtmlPaper.text(who + " :", html);
                html.append("</p></div>");
            }
            html.append("</div>\n");
        }
    }

    /** Goes on in the list that is open, or closes it and opens another; empty for none. */
    private void open(String wanted) {
        if (wanted.equals(list)) {
            return;
        }
        if (!list.isEmpty()) {
            html.append("</ul>\n");
        }
        html.append(wanted).append(wanted.isEmpty() ? "" : "\n");
        list = wanted;
    }

    private void paragraph(String kind, String text) {
        html.append("<p class=\"").append(kind).append("\">");
        HtmlPaper.text(text, html);
        html.append("</p>\n");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>');
        HtmlPaper.text(text, html);
        html.append("</").append(name).append(">\n");
    }
}

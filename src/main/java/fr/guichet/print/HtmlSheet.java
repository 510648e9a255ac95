package fr.guichet.print;

import fr.guichet.checklist.Act;
import fr.guichet.checklist.Block;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.Due;
import fr.guichet.checklist.Leaf;
import fr.guichet.checklist.Paper;
import fr.guichet.checklist.Place;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.FrenchDate;
import java.util.List;

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
        boxes(TextSheet.DONE, sheet.done());
        if (layout.detail()) {
            list(TextSheet.IDENTIFIERS, sheet.identifiers());
        }
        pouch(layout.detail());
        int number = 1;
        for (Block block : sheet.blocks()) {
            block(number++, block, layout.detail());
        }
        list(TextSheet.DATES, SheetDates.free(sheet).stream().map(Due::text).toList());
        list(TextSheet.WARNINGS, sheet.warnings());
        list(TextSheet.REMINDERS, sheet.reminders().stream().map(Due::sentence).toList());
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

    private void pouch(boolean helps) {
        if (!sheet.pouch().isEmpty()) {
            open(TextSheet.POUCH);
            papers(sheet.pouch(), "", helps);
            html.append("</section>\n");
        }
    }

    private void block(int number, Block block, boolean helps) {
        open(number + ". " + block.title() + BlockWords.who(block));
        String common = BlockWords.commonCondition(block);
        if (!common.isEmpty()) {
            paragraph("Seulement si : " + common);
        }
        if (block.contact() != null) {
            contact(block);
        }
        if (block.when() != null) {
            html.append("<p><strong>");
            HtmlPaper.text(BlockWords.when(block), html);
            html.append("</strong></p>\n");
        }
        acts(block, common, helps);
        if (!block.documents().isEmpty()) {
            paragraph(BlockWords.heading(block));
            papers(block.documents(), common, helps);
        }
        block.notes().forEach(this::paragraph);
        if (!block.show().isEmpty()) {
            paragraph("À montrer au guichet : « " + block.show() + " »");
        }
        if (block.appointment()) {
            html.append("<p>Rendez-vous : le ").append(HtmlPaper.BLANK);
            html.append(" à ").append(HtmlPaper.SHORT_BLANK).append("</p>\n");
        }
        if (block.fileNumber()) {
            blank("Numéro de dossier :");
        }
        html.append("</section>\n");
    }

    private void contact(Block block) {
        Place contact = block.contact();
        if (!contact.phone().isEmpty()) {
            html.append("<p class=\"tel\">");
            HtmlPaper.text(BlockWords.phone(contact), html);
            html.append("</p>\n");
        } else if (contact.toFill()) {
            blank("Téléphone :");
        }
        if (block.by() != ChannelKind.PHONE) {
            if (!contact.address().isEmpty()) {
                paragraph("Adresse : " + contact.address());
            } else if (contact.toFill() && !BlockWords.isTheirs(contact)) {
                blank("Nom et adresse :");
            }
        }
        if (!contact.hours().isEmpty()) {
            paragraph("Horaires : " + contact.hours());
        }
    }

    private void acts(Block block, String common, boolean detail) {
        if (block.steps().isEmpty()) {
            return;
        }
        boolean oneWho = !BlockWords.commonWho(block).isEmpty();
        html.append("<ul>\n");
        for (Act act : block.steps()) {
            html.append("<li>");
            if (!act.onlyIf().isEmpty() && !act.onlyIf().equals(common)) {
                paragraph("Seulement si : " + act.onlyIf());
            }
            HtmlPaper.text(act.text() + (oneWho || act.who().equals(Act.YOU) ? "" : " (" + act.who() + ")"), html);
            gestures(act.gestures(detail));
            if (!act.say().isEmpty()) {
                paragraph("Dites : « " + act.say() + " »");
            }
            if (!act.ask().isEmpty()) {
                paragraph("Demandez : " + String.join(" ; ", act.ask()) + ".");
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private void gestures(List<String> gestures) {
        if (gestures.isEmpty()) {
            return;
        }
        html.append("<ol>\n");
        for (String gesture : gestures) {
            html.append("<li>");
            HtmlPaper.text(gesture, html);
            html.append("</li>\n");
        }
        html.append("</ol>\n");
    }

    private void papers(List<Paper> papers, String common, boolean helps) {
        html.append("<ul class=\"cases\">\n");
        for (Paper paper : papers) {
            html.append("<li>").append(paper.inHand() ? "☑ " : "☐ ");
            HtmlPaper.text(BlockWords.paper(paper), html);
            if (!paper.onlyIf().isEmpty() && !paper.onlyIf().equals(common)) {
                html.append("<p class=\"si\">");
                HtmlPaper.text("Seulement si : " + paper.onlyIf(), html);
                html.append("</p>");
            }
            if (helps && !paper.help().isEmpty() && !paper.inHand()) {
                html.append("<p class=\"aide\">");
                HtmlPaper.text(paper.help(), html);
                html.append("</p>");
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private void foot() {
        String checked = sheet.checkedOn() == null
                ? ""
                : "Informations vérifiées le " + FrenchDate.plain(sheet.checkedOn()) + ". ";
        html.append("<section>\n");
        if (!sheet.desk().isEmpty()) {
            paragraph(TextSheet.DESK + sheet.desk());
        }
        sheet.credits().forEach(this::paragraph);
        if (sheet.code().isEmpty()) {
            paragraph(checked.strip());
        } else {
            paragraph(checked + TextSheet.RESUME);
            html.append("<p class=\"code\">");
            HtmlPaper.text(sheet.code(), html);
            html.append("</p>\n");
        }
        html.append("</section>\n");
    }

    private void list(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            open(heading);
            html.append("<ul>\n");
            sentences.forEach(sentence -> element("li", sentence));
            html.append("</ul>\n</section>\n");
        }
    }

    private void open(String heading) {
        html.append("<section>\n");
        element("h2", heading);
    }

    private void blank(String label) {
        html.append("<p>");
        HtmlPaper.text(label, html);
        html.append(' ').append(HtmlPaper.BLANK).append("</p>\n");
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

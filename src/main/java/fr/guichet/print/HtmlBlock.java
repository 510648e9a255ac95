package fr.guichet.print;

import fr.guichet.checklist.Act;
import fr.guichet.checklist.Block;
import fr.guichet.checklist.Paper;
import fr.guichet.checklist.Place;
import fr.guichet.checklist.Said;
import fr.guichet.knowledge.ChannelKind;
import java.util.ArrayList;
import java.util.List;

/** One block, as a section of the page; and the boxes, which the pouch has too. */
final class HtmlBlock {

    private final StringBuilder html;
    private final boolean detail;

    HtmlBlock(StringBuilder html, boolean detail) {
        this.html = html;
        this.detail = detail;
    }

    void write(int number, Block block) {
        Cases cases = Cases.of(block);
        html.append("<section class=\"bloc\">\n");
        element("h2", number + ". " + block.title() + BlockWords.who(block));
        if (!cases.common().isEmpty()) {
            condition(cases.common());
        }
        if (block.contact() != null) {
            contact(block);
        }
        if (block.when() != null) {
            html.append("<p><strong>");
            HtmlPaper.text(BlockWords.when(block), html);
            html.append("</strong></p>\n");
        }
        acts(block, cases);
        if (!cases.papers().isEmpty()) {
            heading(BlockWords.heading(block));
            boxes(cases.papers());
        }
        notes(cases.notes());
        cases.cases().forEach(one -> add(block, cases, one));
        if (!block.show().isEmpty()) {
            element("p", "À montrer au guichet : « " + block.show() + " »");
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

    private void add(Block block, Cases cases, Cases.Case one) {
        condition(one.onlyIf());
        html.append("<div class=\"cas\">\n");
        acts(block, one.acts());
        if (cases.needsHeading(one)) {
            heading(BlockWords.heading(block));
        }
        boxes(one.papers());
        notes(one.notes());
        html.append("</div>\n");
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
                element("p", "Adresse : " + contact.address());
            } else if (contact.toFill() && !BlockWords.isTheirs(contact)) {
                blank("Nom et adresse :");
            }
        }
        if (!contact.hours().isEmpty()) {
            element("p", "Horaires : " + contact.hours());
        }
        if (detail && !contact.site().isEmpty()) {
            element("p", "Site : " + contact.site());
        }
    }

    /** In their order: a list for each run of steps that count under the same condition. */
    private void acts(Block block, Cases cases) {
        List<Act> run = new ArrayList<>();
        String said = "";
        for (Act act : cases.acts()) {
            String onlyIf = cases.isCertain(act.onlyIf()) ? "" : act.onlyIf();
            if (!onlyIf.equals(said)) {
                acts(block, said, run);
                run.clear();
                if (onlyIf.isEmpty()) {
                    heading(BlockWords.ALWAYS);
                } else {
                    condition(onlyIf);
                }
                said = onlyIf;
            }
            run.add(act);
        }
        acts(block, said, run);
    }

    private void acts(Block block, String onlyIf, List<Act> run) {
        if (onlyIf.isEmpty() || run.isEmpty()) {
            acts(block, run);
            return;
        }
        html.append("<div class=\"cas\">\n");
        acts(block, run);
        html.append("</div>\n");
    }

    private void acts(Block block, List<Act> acts) {
        if (acts.isEmpty()) {
            return;
        }
        boolean oneWho = !BlockWords.commonWho(block).isEmpty();
        html.append("<ul>\n");
        for (Act act : acts) {
            html.append("<li>");
            HtmlPaper.text(act.text() + (oneWho || act.who().equals(Act.YOU) ? "" : " (" + act.who() + ")"), html);
            gestures(act.gestures(detail));
            if (!act.say().isEmpty()) {
                element("p", act.said());
            }
            if (!act.ask().isEmpty()) {
                element("p", "Demandez : " + String.join(" ; ", act.ask()) + ".");
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
        gestures.forEach(gesture -> element("li", gesture));
        html.append("</ol>\n");
    }

    /** Documents to tick; nothing where there is none. */
    void boxes(List<Paper> papers) {
        if (papers.isEmpty()) {
            return;
        }
        html.append("<ul class=\"cases\">\n");
        for (Paper paper : papers) {
            html.append("<li>").append(paper.inHand() ? "☑ " : "☐ ");
            HtmlPaper.text(BlockWords.paper(paper), html);
            if (detail && !paper.help().isEmpty() && !paper.inHand()) {
                html.append("<p class=\"aide\">");
                HtmlPaper.text(paper.help(), html);
                html.append("</p>");
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private void notes(List<Said> notes) {
        notes.forEach(note -> element("p", note.text()));
    }

    /** What stands below it is set in, and never leaves it alone at the foot of a page. */
    void condition(String onlyIf) {
        html.append("<p class=\"si\">");
        HtmlPaper.text(BlockWords.condition(onlyIf), html);
        html.append("</p>\n");
    }

    private void heading(String text) {
        html.append("<p class=\"tete\">");
        HtmlPaper.text(text, html);
        html.append("</p>\n");
    }

    private void blank(String label) {
        html.append("<p>");
        HtmlPaper.text(label, html);
        html.append(' ').append(HtmlPaper.BLANK).append("</p>\n");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>');
        HtmlPaper.text(text, html);
        html.append("</").append(name).append(">\n");
    }
}

package fr.guichet.print;

import fr.guichet.checklist.Act;
import fr.guichet.checklist.Block;
import fr.guichet.checklist.Paper;
import fr.guichet.checklist.Place;
import fr.guichet.knowledge.ChannelKind;
import java.util.ArrayList;
import java.util.List;

/** The lines of one block. */
final class BlockText {

    private static final int WIDE = 60;
    static final String INDENT = "   ";

    private final int width;
    private final Glyphs glyphs;
    private final Wrap wrap;
    private final boolean helps;
    private final boolean detail;
    private final List<String> lines = new ArrayList<>();

    BlockText(int width, Glyphs glyphs, boolean helps, boolean detail) {
        this.width = width;
        this.glyphs = glyphs;
        this.wrap = new Wrap(width);
        this.helps = helps;
        this.detail = detail;
    }

    List<String> write(int number, Block block) {
        String common = BlockWords.commonCondition(block);
        title(number + ". ", block);
        if (!common.isEmpty()) {
            line("Seulement si : " + common);
        }
        if (block.when() != null) {
            line(BlockWords.when(block));
        }
        contact(block);
        acts(block, common);
        papers(block, common);
        for (String note : block.notes()) {
            line(note);
        }
        if (!block.show().isEmpty()) {
            line("À montrer au guichet : « " + block.show() + " »");
        }
        if (block.appointment()) {
            line("Rendez-vous : le " + dots(width > WIDE ? 24 : 10) + " à" + Wrap.GLUE + dots(8));
        }
        if (block.fileNumber()) {
            line("Numéro de dossier : " + dots(width > WIDE ? 30 : 10));
        }
        return lines;
    }

    private void title(String number, Block block) {
        String title = Wrap.glue(glyphs.show(number + block.title() + BlockWords.who(block)));
        String phone = Wrap.glue(glyphs.show(phone(block)));
        int room = width - Wrap.length(title) - Wrap.length(phone);
        if (!phone.isEmpty() && width > WIDE && room > 2) {
            lines.add((title + " ".repeat(room) + phone).replace(Wrap.GLUE, ' '));
            return;
        }
        lines.addAll(wrap.lines("", INDENT, title));
        if (!phone.isEmpty()) {
            lines.addAll(wrap.lines(INDENT, INDENT, phone));
        }
    }

    private static String phone(Block block) {
        Place contact = block.contact();
        if (contact == null) {
            return "";
        }
        if (contact.phone().isEmpty()) {
            return contact.toFill() ? "Tél. " + dots(20) : "";
        }
        return "Tél. " + BlockWords.phone(contact);
    }

    private void contact(Block block) {
        Place contact = block.contact();
        if (contact == null) {
            return;
        }
        boolean phoned = block.by() == ChannelKind.PHONE;
        if (contact.toFill() && !phoned && !BlockWords.isTheirs(contact)) {
            line("Nom et adresse : " + dots(width > WIDE ? 48 : 12));
        } else if (!contact.address().isEmpty() && !phoned) {
            line("Adresse : " + contact.address());
        }
        if (!contact.hours().isEmpty()) {
            line("Horaires : " + contact.hours());
        }
        if (detail && !contact.site().isEmpty()) {
            line("Site : " + contact.site());
        }
    }

    private void acts(Block block, String common) {
        boolean oneWho = !BlockWords.commonWho(block).isEmpty();
        String condition = common;
        for (Act act : block.steps()) {
            if (!act.onlyIf().equals(condition)) {
                condition = act.onlyIf();
                line(condition.isEmpty() ? "Dans tous les cas :" : "Seulement si : " + condition);
            }
            String who = oneWho || act.who().equals(Act.YOU) ? "" : " (" + act.who() + ")";
            item("- ", act.text() + who);
            int number = 1;
            for (String gesture : act.gestures(detail)) {
                item("  " + number++ + ". ", gesture);
            }
            if (!act.say().isEmpty()) {
                item("  ", "Dites : « " + act.say() + " »");
            }
            if (!act.ask().isEmpty()) {
                item("  ", "Demandez : " + String.join(" ; ", act.ask()) + ".");
            }
        }
    }

    private void papers(Block block, String common) {
        List<Paper> papers = block.documents();
        if (papers.isEmpty()) {
            return;
        }
        line(BlockWords.heading(block));
        String condition = common;
        for (boolean certain : new boolean[] {true, false}) {
            for (Paper paper : papers) {
                boolean isCertain = paper.onlyIf().equals(common);
                if (isCertain != certain) {
                    continue;
                }
                if (!paper.onlyIf().equals(condition)) {
                    condition = paper.onlyIf();
                    line("Seulement si : " + condition);
                }
                lines.addAll(paper(paper, INDENT));
            }
        }
    }

    /** One document with its box. */
    List<String> paper(Paper paper, String indent) {
        String box = glyphs.box(paper.inHand()) + " ";
        String text = BlockWords.paper(paper);
        List<String> written = new ArrayList<>(
                wrap.lines(indent + box, indent + " ".repeat(Wrap.length(box)), Wrap.glue(glyphs.show(text))));
        if (helps && !paper.help().isEmpty() && !paper.inHand()) {
            String inner = indent + " ".repeat(Wrap.length(box));
            written.addAll(wrap.lines(inner, inner, Wrap.glue(glyphs.show(paper.help()))));
        }
        return written;
    }

    private void line(String text) {
        item("", text);
    }

    private void item(String mark, String text) {
        String inner = INDENT + " ".repeat(mark.length());
        lines.addAll(wrap.lines(INDENT + mark, inner, Wrap.glue(glyphs.show(text))));
    }

    private static String dots(int count) {
        return ".".repeat(count);
    }
}

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
    /** How far in what counts in one case only stands. */
    static final String IN_CASE = "  ";

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
        Cases cases = Cases.of(block);
        title(number + ". ", block);
        if (!cases.common().isEmpty()) {
            condition(cases.common());
        }
        if (block.when() != null) {
            line(BlockWords.when(block));
        }
        contact(block);
        acts(block, cases);
        if (!cases.papers().isEmpty()) {
            line(BlockWords.heading(block));
        }
        cases.papers().forEach(paper -> lines.addAll(paper(paper, INDENT)));
        cases.notes().forEach(note -> line(note.text()));
        cases.cases().forEach(one -> add(block, cases, one));
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

    private void add(Block block, Cases cases, Cases.Case one) {
        condition(one.onlyIf());
        one.acts().forEach(act -> act(block, act, IN_CASE));
        if (cases.needsHeading(one)) {
            item(IN_CASE, BlockWords.heading(block));
        }
        one.papers().forEach(paper -> lines.addAll(paper(paper, INDENT + IN_CASE)));
        one.notes().forEach(note -> item(IN_CASE, note.text()));
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

    /** In their order: what counts for everybody may come after what does not. */
    private void acts(Block block, Cases cases) {
        String said = "";
        for (Act act : cases.acts()) {
            String onlyIf = cases.isCertain(act.onlyIf()) ? "" : act.onlyIf();
            if (!onlyIf.equals(said)) {
                said = onlyIf;
                if (onlyIf.isEmpty()) {
                    line(BlockWords.ALWAYS);
                } else {
                    condition(onlyIf);
                }
            }
            act(block, act, onlyIf.isEmpty() ? "" : IN_CASE);
        }
    }

    private void act(Block block, Act act, String indent) {
        boolean oneWho = !BlockWords.commonWho(block).isEmpty();
        String who = oneWho || act.who().equals(Act.YOU) ? "" : " (" + act.who() + ")";
        item(indent + "- ", act.text() + who);
        int number = 1;
        for (String gesture : act.gestures(detail)) {
            item(indent + "  " + number++ + ". ", gesture);
        }
        if (!act.say().isEmpty()) {
            item(indent + "  ", act.said());
        }
        if (!act.ask().isEmpty()) {
            item(indent + "  ", "Demandez : " + String.join(" ; ", act.ask()) + ".");
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

    /** What does not fit is set in: it cannot be taken for a new line. */
    private void line(String text) {
        add("", IN_CASE, text);
    }

    private void condition(String onlyIf) {
        add("", "    ", BlockWords.condition(onlyIf));
    }

    private void item(String mark, String text) {
        add(mark, " ".repeat(mark.length()), text);
    }

    private void add(String mark, String next, String text) {
        lines.addAll(wrap.lines(INDENT + mark, INDENT + next, Wrap.glue(glyphs.show(text))));
    }

    private static String dots(int count) {
        return ".".repeat(count);
    }
}

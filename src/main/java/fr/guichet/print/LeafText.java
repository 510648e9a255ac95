package fr.guichet.print;

import fr.guichet.checklist.Leaf;
import fr.guichet.checklist.Leaf.Part;
import java.util.ArrayList;
import java.util.List;

/** A paper that goes with the sheet, as plain text. */
public final class LeafText {

    /** Starts a new page, before a paper that follows another. */
    public static final String PAGE = "\f";

    private static final int CARD_WIDTH = 40;
    private static final int SIDE_BY_SIDE = 60;
    private static final int SHORTEST_BLANK = 12;
    private static final String INDENT = "   ";

    private final Glyphs glyphs;
    private final Wrap wrap;
    private final int width;
    private final boolean airy;
    private final int pageLines;
    private final List<String> lines = new ArrayList<>();
    /** Where a page may end: before a heading, a step, a place to sign; never right after a heading. */
    private final List<Integer> ends = new ArrayList<>();

    private LeafText(Leaf leaf, Layout layout) {
        this.width = leaf.large() ? Math.min(CARD_WIDTH, layout.columns()) : layout.columns();
        this.pageLines = layout.pageLines() == 0 ? Integer.MAX_VALUE : layout.nextPageLines();
        this.airy = leaf.large() || layout.large();
        this.glyphs = new Glyphs(layout.ascii());
        this.wrap = new Wrap(width);
    }

    /** Each line ends with a line feed and holds at most the columns of the layout; forty on a card to read aloud. */
    public static String render(Leaf leaf, Layout layout) {
        return new LeafText(leaf, layout).write(leaf, layout.marked(leaf.title()));
    }

    private String write(Leaf leaf, String title) {
        add("", "", title);
        if (leaf.parts().isEmpty() || !(leaf.parts().get(0) instanceof Part.Heading)) {
            lines.add("");
        }
        Part above = new Part.Heading(leaf.title());
        for (Part part : leaf.parts()) {
            boolean starts =
                    part instanceof Part.Heading || part instanceof Part.Numbered || part instanceof Part.Signatures;
            if (starts && !(above instanceof Part.Heading)) {
                ends.add(lines.size());
            }
            write(part);
            above = part;
        }
        return String.join("\n", pages(title)).stripTrailing() + "\n";
    }

    /** Longer than a side, it goes on on another, which says of what. */
    private List<String> pages(String title) {
        List<String> written = new ArrayList<>();
        int from = 0;
        int room = pageLines;
        for (int page = 2; lines.size() - from > room; page++) {
            int end = end(from, room);
            written.addAll(lines.subList(from, end));
            while (written.get(written.size() - 1).isEmpty()) {
                written.remove(written.size() - 1);
            }
            written.add(PAGE + glyphs.show(title) + " (page " + page + ")");
            written.add("");
            from = end;
            while (lines.get(from).isEmpty()) {
                from++;
            }
            room = pageLines - 2;
        }
        written.addAll(lines.subList(from, lines.size()));
        return written;
    }

    private int end(int from, int room) {
        int last = from + room;
        for (int end : ends) {
            last = end > from && end <= from + room ? end : last;
        }
        return last;
    }

    private void write(Part part) {
        if (part instanceof Part.Heading heading) {
            gap();
            add("", "", heading.text());
        } else if (part instanceof Part.Line line) {
            add("", "", line.text());
            breathe();
        } else if (part instanceof Part.Item item) {
            add("- ", "  ", item.text());
            breathe();
        } else if (part instanceof Part.Box box) {
            if (!lines.isEmpty() && lines.get(lines.size() - 1).endsWith("....")) {
                lines.add("");
            }
            String mark = glyphs.box(box.ticked()) + " ";
            add(mark, " ".repeat(Wrap.length(mark)), box.text());
        } else if (part instanceof Part.Numbered step) {
            numbered(step);
        } else if (part instanceof Part.Blank blank) {
            blank(blank.label());
        } else if (part instanceof Part.Room room) {
            for (int i = 0; i < room.lines(); i++) {
                lines.add(INDENT + ".".repeat(width - INDENT.length()));
            }
        } else if (part instanceof Part.Signatures signatures) {
            sign(signatures.who());
        }
    }

    private void numbered(Part.Numbered step) {
        gap();
        String mark = step.number() + ". ";
        add(mark, INDENT, step.text());
        step.under().forEach(text -> add(INDENT, INDENT + "  ", text));
    }

    /** The dots fill the line; on a narrow roll they stand on a line of their own. */
    private void blank(String label) {
        add("", "", label);
        String last = lines.remove(lines.size() - 1);
        int room = width - Wrap.length(last) - 1;
        if (room >= SHORTEST_BLANK) {
            lines.add(last + " " + ".".repeat(room));
        } else {
            lines.add(last);
            lines.add(".".repeat(width));
        }
        breathe();
    }

    private void sign(List<String> who) {
        int column = width / Math.max(1, who.size());
        if (width < SIDE_BY_SIDE) {
            who.forEach(one -> {
                gap();
                add("", "", one + " :");
                lines.addAll(List.of("", "", ".".repeat(width)));
            });
            return;
        }
        gap();
        StringBuilder names = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (String one : who) {
            String name = glyphs.show(one) + " :";
            names.append(name).append(" ".repeat(Math.max(1, column - Wrap.length(name))));
            dots.append(".".repeat(column - 4)).append("    ");
        }
        lines.addAll(List.of(
                names.toString().stripTrailing(), "", "", dots.toString().stripTrailing()));
    }

    private void add(String first, String next, String text) {
        lines.addAll(wrap.lines(first, next, Wrap.glue(glyphs.show(text))));
    }

    private void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    private void breathe() {
        if (airy) {
            lines.add("");
        }
    }
}

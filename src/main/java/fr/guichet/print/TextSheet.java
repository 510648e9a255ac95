package fr.guichet.print;

import fr.guichet.checklist.Block;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.Due;
import fr.guichet.checklist.Paper;
import fr.guichet.checklist.Said;
import fr.guichet.knowledge.FrenchDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The sheet as plain text: one side of A4 when it fits, or a roll of paper. */
public final class TextSheet {

    static final String TITLE = "Votre feuille de route";
    static final String DONE = "Fait aujourd'hui";
    static final String POUCH = "La pochette, à emporter partout";
    static final String IDENTIFIERS = "Les numéros et les identifiants";
    static final String DATES = "Dates à retenir";
    static final String WARNINGS = "Attention";
    static final String REMINDERS = "Si rien n'arrive";
    static final String PREVENTION = "Pour la prochaine fois";
    static final String OVERLEAF = "La suite, au prochain rendez-vous";
    static final String REST = "La suite";
    static final String DESK = "Pour revenir : ";
    static final String RESUME = "Pour reprendre ici, donnez ce code :";
    static final String CASES = "Plusieurs cas sont écrits ici. Barrez ceux qui ne sont pas les vôtres.";
    /** From so many on, a sheet says how to read it. */
    static final int MANY_CASES = 4;

    static final String TURN = "La suite est sur la page 2.";

    /**
     * Returns the sheet; each line ends with a line feed and holds at most {@code layout.width()} columns. On A4 a form feed
     * stands before each page after the first.
     */
    public String render(Checklist sheet, Layout layout) {
        List<String> lines = lines(sheet, layout);
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(Checklist sheet, Layout layout) {
        int limit = layout.pageLines();
        if (limit == 0) {
            return Pages.roll(new Parting(sheet, layout, layout.detail(), true).parts());
        }
        List<List<String>> tries = List.of(
                Pages.roll(new Parting(sheet, layout, true, true).parts()),
                Pages.roll(new Parting(sheet, layout, false, true).parts()),
                Pages.roll(new Parting(sheet, layout, false, false).parts()));
        for (List<String> page : tries) {
            if (page.size() <= limit) {
                return page;
            }
        }
        Pages airy = pages(new Parting(sheet, layout, false, true), limit);
        List<String> lines = airy.split();
        boolean pressing = sheet
                .blocks()
                .subList(airy.blocksHeld(), sheet.blocks().size())
                .stream()
                .anyMatch(block -> SheetDates.isSoon(sheet, block.when()));
        return pressing ? pages(new Parting(sheet, layout, false, false), limit).split() : lines;
    }

    private static Pages pages(Parting parting, int limit) {
        return new Pages(
                parting.parts(),
                limit,
                parting.layout.nextPageLines(),
                SheetDates.pressing(parting.sheet),
                parting.turn(),
                parting::overleaf);
    }

    /** Cuts a sheet in sections of lines. */
    private static final class Parting {

        private final Checklist sheet;
        private final Layout layout;
        private final boolean helps;
        private final boolean gaps;
        private final Glyphs glyphs;
        private final Wrap wrap;

        Parting(Checklist sheet, Layout layout, boolean helps, boolean gaps) {
            this.sheet = sheet;
            this.layout = layout;
            this.helps = helps;
            this.gaps = gaps;
            this.glyphs = new Glyphs(layout.ascii());
            this.wrap = new Wrap(layout.columns());
        }

        Pages.Parts parts() {
            List<String> identifiers = layout.detail() ? sheet.identifiers() : List.of();
            return new Pages.Parts(
                    new Section(List.of(), List.of(head()), false),
                    section(DONE, sheet.done().stream().map(this::ticked).toList()),
                    section(IDENTIFIERS, identifiers.stream().map(this::dashed).toList()),
                    section(POUCH, inCases(sheet.pouch(), Paper::onlyIf, this::pouched)),
                    new Section(List.of(), blocks(), gaps),
                    section(DATES, inCases(SheetDates.free(sheet), Due::onlyIf, this::dated)),
                    section(WARNINGS, inCases(sheet.warnings(), Said::onlyIf, this::warned)),
                    section(REMINDERS, inCases(sheet.reminders(), Due::onlyIf, this::reminder)),
                    section(
                            PREVENTION,
                            sheet.prevention().stream().map(this::dashed).toList()),
                    new Section(List.of(), List.of(foot()), false));
        }

        /** What counts for everybody, one by one; then what counts in a case, kept together under its condition. */
        private <T> List<List<String>> inCases(
                List<T> all, Function<T, String> onlyIf, BiFunction<String, T, List<String>> write) {
            List<List<String>> items = new ArrayList<>();
            Cases.grouped(all, onlyIf).forEach((condition, some) -> {
                if (condition.isEmpty()) {
                    some.forEach(one -> items.add(write.apply("", one)));
                    return;
                }
                List<String> item = new ArrayList<>(
                        wrap.lines("", "    ", Wrap.glue(glyphs.show(BlockWords.condition(condition)))));
                some.forEach(one -> item.addAll(write.apply(BlockText.IN_CASE, one)));
                items.add(item);
            });
            return items;
        }

        List<String> turn() {
            List<String> lines = new ArrayList<>(List.of(""));
            lines.addAll(text("", TURN));
            return lines;
        }

        List<String> overleaf(int page) {
            List<String> lines =
                    new ArrayList<>(text("", layout.marked(page == 2 ? OVERLEAF : REST) + " (page " + page + ")"));
            lines.add("");
            return lines;
        }

        private Section section(String heading, List<List<String>> items) {
            return new Section(text("", heading), items, layout.large() && gaps);
        }

        private List<String> head() {
            String date = FrenchDate.full(sheet.date());
            List<String> lines = new ArrayList<>();
            String title = glyphs.show(layout.marked(TITLE));
            int room = layout.columns() - Wrap.length(title) - Wrap.length(date);
            if (room > 3) {
                lines.add(title + " ".repeat(room) + glyphs.show(date));
            } else {
                lines.addAll(text("", title));
                lines.addAll(text("", date));
            }
            lines.addAll(text("", String.join(" ; ", sheet.titles())));
            if (sheet.cases() >= MANY_CASES) {
                lines.addAll(text("", CASES));
            }
            return lines;
        }

        private List<String> ticked(String done) {
            return text(glyphs.box(true) + " ", done);
        }

        private List<String> pouched(String indent, Paper paper) {
            return new BlockText(layout.columns(), glyphs, helps, layout.detail())
                    .paper(BlockWords.everywhere(paper), indent);
        }

        private List<String> dated(String indent, Due due) {
            return text(indent + "- ", due.text());
        }

        private List<String> warned(String indent, Said warning) {
            return text(indent + "- ", warning.text());
        }

        private List<List<String>> blocks() {
            List<List<String>> written = new ArrayList<>();
            for (Block block : sheet.blocks()) {
                BlockText text = new BlockText(layout.columns(), glyphs, helps, layout.detail());
                written.add(text.write(written.size() + 1, block));
            }
            return written;
        }

        private List<String> reminder(String indent, Due reminder) {
            return text(indent + "- ", reminder.sentence());
        }

        private List<String> foot() {
            String checked = sheet.checkedOn() == null
                    ? ""
                    : "Informations vérifiées le " + FrenchDate.plain(sheet.checkedOn()) + ". ";
            List<String> lines = new ArrayList<>();
            if (!sheet.desk().isEmpty()) {
                lines.addAll(text("", DESK + sheet.desk()));
            }
            sheet.credits().forEach(credit -> lines.addAll(text("", credit)));
            if (sheet.code().isEmpty()) {
                lines.addAll(text("", checked.strip()));
            } else {
                lines.addAll(text("", checked + RESUME));
                lines.addAll(text("", sheet.code()));
            }
            return lines;
        }

        private List<String> dashed(String text) {
            return text("- ", text);
        }

        private List<String> text(String mark, String text) {
            return wrap.lines(mark, " ".repeat(Wrap.length(mark)), Wrap.glue(glyphs.show(text)));
        }
    }
}

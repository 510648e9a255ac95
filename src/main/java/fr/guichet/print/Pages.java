package fr.guichet.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Puts the sections on one page when they fit; otherwise the most useful on the first and the rest, in the same order, on
 * « La suite ». Nothing is dropped.
 */
final class Pages {

    /** The sections of a sheet by what they are; {@code foot} ends the last page. */
    record Parts(
            Section head,
            Section done,
            Section identifiers,
            Section pouch,
            Section blocks,
            Section deadlines,
            Section warnings,
            Section reminders,
            Section prevention,
            Section foot) {

        List<Section> inOrder() {
            return List.of(head, done, identifiers, pouch, blocks, deadlines, warnings, reminders, prevention, foot);
        }
    }

    static final String FORM_FEED = "\f";

    private static final int HEAD = 0;
    private static final int DONE = 1;
    private static final int POUCH = 3;
    private static final int BLOCKS = 4;
    private static final int DEADLINES = 5;
    private static final int WARNINGS = 6;
    private static final int REMINDERS = 7;
    private static final int PREVENTION = 8;
    private static final int FOOT = 9;

    private final List<Section> sections;
    private final int[] kept;
    private final int limit;
    private final int next;
    private final int pressing;
    private final List<String> turn;
    private final IntFunction<List<String>> overleaf;

    /**
     * @param limit lines of the first page
     * @param next lines of those that follow
     * @param pressing how many deadlines must stand on it
     * @param turn the last lines of a first page that is not the last
     * @param overleaf the first lines of the second, the third…
     */
    Pages(Parts parts, int limit, int next, int pressing, List<String> turn, IntFunction<List<String>> overleaf) {
        this.sections = new ArrayList<>(parts.inOrder());
        this.kept = new int[sections.size()];
        this.limit = limit;
        this.next = next;
        this.pressing = pressing;
        this.turn = turn;
        this.overleaf = overleaf;
    }

    /** Everything in its order, as on a roll of paper. */
    static List<String> roll(Parts parts) {
        List<String> lines = new ArrayList<>();
        for (Section section : parts.inOrder()) {
            section.append(lines, 0, section.size());
        }
        return lines;
    }

    List<String> split() {
        fill(HEAD, sections.get(HEAD).size());
        fill(BLOCKS, 1);
        if (kept[BLOCKS] == 0 && !sections.get(BLOCKS).isEmpty()) {
            cutFirstBlock();
        }
        fill(DEADLINES, pressing);
        for (int part : new int[] {DONE, POUCH, REMINDERS, BLOCKS, DEADLINES, WARNINGS}) {
            fill(part, sections.get(part).size());
        }
        // What is for another day never takes the place of what comes before it.
        if (isWhole(BLOCKS) && isWhole(DEADLINES) && isWhole(WARNINGS)) {
            fill(PREVENTION, sections.get(PREVENTION).size());
        }
        List<String> lines = firstPage();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int from = i == FOOT ? 0 : kept[i];
            sections.get(i).append(rest, from, sections.get(i).size());
        }
        addPages(rest, lines);
        return lines;
    }

    /** Every page after the first begins with a form feed: on paper a new side, on a terminal a blank line. */
    private void addPages(List<String> rest, List<String> lines) {
        int from = 0;
        for (int number = 2; from < rest.size(); number++) {
            List<String> head = overleaf.apply(number);
            lines.add(FORM_FEED + head.get(0));
            lines.addAll(head.subList(1, head.size()));
            int end = end(rest, from, from + next - head.size());
            lines.addAll(rest.subList(from, end));
            from = end < rest.size() && rest.get(end).isEmpty() ? end + 1 : end;
        }
    }

    /** Where a page ends: before a blank line if there is one, otherwise before a new sentence or box. */
    private static int end(List<String> rest, int from, int most) {
        if (most >= rest.size()) {
            return rest.size();
        }
        for (int end = most; end > from; end--) {
            if (rest.get(end).isEmpty()) {
                return end;
            }
        }
        for (int end = most; end > from + 1; end--) {
            boolean goesOn =
                    rest.get(end).startsWith(BlockText.INDENT) || rest.get(end).startsWith("  ");
            if (!goesOn || startsSomething(rest, end)) {
                return end;
            }
        }
        return most;
    }

    /** How many trips the first page has; one that is cut in two counts. */
    int blocksHeld() {
        return kept[BLOCKS];
    }

    private boolean isWhole(int part) {
        return kept[part] == sections.get(part).size();
    }

    private void fill(int part, int most) {
        while (kept[part] < most && kept[part] < sections.get(part).size()) {
            kept[part]++;
            if (firstPage().size() > limit) {
                kept[part]--;
                return;
            }
        }
    }

    private void cutFirstBlock() {
        int room = limit - firstPage().size() - 1;
        List<String> lines = sections.get(BLOCKS).items().get(0);
        int cut = Math.min(room, lines.size() - 1);
        while (cut > 1 && !startsSomething(lines, cut)) {
            cut--;
        }
        if (cut > 1) {
            sections.set(BLOCKS, sections.get(BLOCKS).cut(0, cut));
            fill(BLOCKS, 1);
        }
    }

    /** True if a new sentence, box or case starts at this line, and the one above does not announce it. */
    private static boolean startsSomething(List<String> lines, int at) {
        String line = lines.get(at);
        int indent = line.length() - line.stripLeading().length();
        return indent == BlockText.INDENT.length() && !lines.get(at - 1).endsWith(":");
    }

    private List<String> firstPage() {
        List<String> page = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).append(page, 0, kept[i]);
        }
        page.addAll(turn);
        return page;
    }
}

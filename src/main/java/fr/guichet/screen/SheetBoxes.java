package fr.guichet.screen;

import fr.guichet.checklist.Block;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.Paper;
import java.util.ArrayList;
import java.util.List;

/** Which document a line of the printed sheet is about. */
final class SheetBoxes {

    private static final int ENOUGH = 12;

    private SheetBoxes() {}

    /** The id of the document on line {@code row}; empty if there is none. */
    static String document(Checklist sheet, List<String> lines, int row) {
        if (sheet == null || row >= lines.size()) {
            return "";
        }
        String line = text(lines.get(row));
        if (line.isEmpty()) {
            return "";
        }
        for (Paper paper : papers(sheet)) {
            String wanted = paper.text();
            int length = Math.min(Math.min(ENOUGH, wanted.length()), line.length());
            if (line.regionMatches(0, wanted, 0, length) && length >= Math.min(ENOUGH, wanted.length())) {
                return paper.id();
            }
        }
        return "";
    }

    /** What stands after the box; empty when the line has none. */
    private static String text(String line) {
        String stripped = line.strip();
        for (String box : List.of("☐", "☑", "☒", "[ ]", "[x]", "[X]", "□", "■")) {
            if (stripped.startsWith(box)) {
                return stripped.substring(box.length()).strip();
            }
        }
        return "";
    }

    private static List<Paper> papers(Checklist sheet) {
        List<Paper> all = new ArrayList<>(sheet.pouch());
        for (Block block : sheet.blocks()) {
            all.addAll(block.documents());
        }
        return all;
    }
}

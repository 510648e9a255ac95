package fr.guichet.print;

import fr.guichet.checklist.Checklist;

/** The sheet as plain text. */
public final class TextSheet {

    /** Returns the sheet; each line ends with a line feed and holds at most {@code layout.width()} columns. */
    public String render(Checklist sheet, Layout layout) {
        return String.join(", ", sheet.titles()) + (layout.ascii() ? " " : "") + "\n";
    }
}

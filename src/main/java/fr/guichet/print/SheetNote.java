package fr.guichet.print;

/** The sheet with the counsellor's free note under it; the note is on paper only. */
public final class SheetNote {

    static final String NOTE = "Note : ";

    private SheetNote() {}

    /** @return the sheet, without its last line feed, and the note when there is one, in lines of {@code width} columns */
    public static String under(String sheet, String note, int width) {
        String trimmed = sheet.endsWith("\n") ? sheet.substring(0, sheet.length() - 1) : sheet;
        if (note.isBlank()) {
            return trimmed;
        }
        StringBuilder text = new StringBuilder(trimmed).append("\n\n");
        int used = 0;
        for (String word : (NOTE + note.strip()).split(" +", -1)) {
            if (used > 0 && used + 1 + word.length() > width) {
                text.append('\n');
                used = 0;
            } else if (used > 0) {
                text.append(' ');
                used++;
            }
            text.append(word);
            used += word.length();
        }
        return text.toString();
    }
}

package fr.guichet.report;

import java.util.List;

/** CSV that Excel in French opens right by a double click: UTF-8 with its mark, semicolons, CRLF. */
public final class Csv {

    private static final char MARK = '\uFEFF';
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder().append(MARK);

    /** Adds a line. */
    public Csv line(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ";").append(cell(cells.get(i)));
        }
        text.append("\r\n");
        return this;
    }

    /** What a sheet would compute is shown as it is written. */
    static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean quoted = false;
        for (int i = 0; i < safe.length(); i++) {
            quoted |= ";\"\r\n".indexOf(safe.charAt(i)) >= 0;
        }
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

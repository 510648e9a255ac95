package fr.guichet.checklist;

/**
 * A sentence of the sheet, and when it counts.
 *
 * @param onlyIf « seulement si : carte volée », « sauf si : carte périmée »; empty if it certainly counts
 */
public record Said(String text, String onlyIf) {

    /** Both in one: « Seulement si : carte volée. Une carte retrouvée ne sert plus. » */
    public String whole() {
        return onlyIf.isEmpty() ? text : French.closed(French.upperFirst(onlyIf)) + " " + text;
    }
}

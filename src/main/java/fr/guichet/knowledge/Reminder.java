package fr.guichet.knowledge;

/**
 * What to do if no answer came.
 *
 * @param days after the day of the sheet
 */
public record Reminder(int days, String text, Condition when, Provenance provenance) implements Item {

    @Override
    public String id() {
        return "";
    }
}

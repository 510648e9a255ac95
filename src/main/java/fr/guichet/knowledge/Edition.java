package fr.guichet.knowledge;

import java.time.LocalDate;

/**
 * Where an official sheet was published.
 *
 * @param type what the publisher calls it: « Question-réponse », « Téléservice »…; may be empty
 * @param modifiedOn the day of the sheet itself; null if not given
 * @param setDate the day of the newest sheet of its set: what it says is as old as that
 * @param publisher who answers for it
 * @param licence under which it may be printed
 * @param address its page, without scheme; empty if none
 */
public record Edition(
        String type, LocalDate modifiedOn, LocalDate setDate, String publisher, String licence, String address) {

    /** A set older than this must be said before anything else, in months. */
    public static final int FRESH_MONTHS = 6;

    public boolean isOld(LocalDate today) {
        return setDate == null || today.isAfter(setDate.plusMonths(FRESH_MONTHS));
    }

    /** « novembre 2020 »; « sans date ». */
    public String month() {
        return setDate == null ? "sans date" : FrenchDate.month(setDate) + " " + setDate.getYear();
    }

    /** What is said before anything else when the set is old; empty when it is not. */
    public String age(LocalDate today) {
        if (!isOld(today)) {
            return "";
        }
        return setDate == null
                ? "Fiche officielle sans date. Vérifiez les montants, les âges et les délais."
                : "Fiche officielle du " + FrenchDate.plain(setDate)
                        + ", il y a plus de six mois. Vérifiez les montants, les âges et les délais.";
    }

    /** Where the sheet comes from, under which licence and of which day. */
    public String credit(String id) {
        return "Source : fiche officielle " + id + ", " + publisher
                + (modifiedOn == null ? "" : ", modifiée le " + FrenchDate.plain(modifiedOn))
                + (setDate == null ? "" : ", jeu du " + FrenchDate.plain(setDate))
                + (licence.isEmpty() ? "" : ". " + licence) + ".";
    }

    /** The text as it may be given on this day: an amount of an old set keeps its sentence and says its age. */
    public String dated(String text, LocalDate today) {
        return isOld(today) ? Amounts.marked(text, " (" + month() + ", à vérifier)") : text;
    }

    static Edition read(Fields fields) {
        if (fields == null) {
            return null;
        }
        Edition edition = new Edition(
                fields.text("type", ""),
                fields.date("modifiee_le", null),
                fields.date("jeu_du", null),
                fields.text("editeur", ""),
                fields.text("licence", ""),
                fields.text("adresse", ""));
        fields.finish();
        return edition;
    }
}

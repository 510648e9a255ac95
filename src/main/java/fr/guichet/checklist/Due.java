package fr.guichet.checklist;

import java.time.LocalDate;

/**
 * A date to keep, or its rule in words.
 *
 * @param what what it bears on, « Retirer la carte »
 * @param words « au plus tard le mardi 5 janvier 2027 », or the rule in words; may be empty
 * @param date null when the day is not known
 * @param onlyIf « seulement si : carte volée »; empty if it certainly counts
 */
public record Due(String what, String words, LocalDate date, String onlyIf) {

    Due(String what, String words, LocalDate date) {
        this(what, words, date, "");
    }

    /** What it bears on, and when it counts. */
    public String whatAndWhen() {
        return onlyIf.isEmpty() ? what : what + " (" + onlyIf + ")";
    }

    /** One line: what, when it counts, and by when. */
    public String whole() {
        return new Due(whatAndWhen(), words, date).text();
    }

    /** One line: what and by when. */
    public String text() {
        if (words.isEmpty()) {
            return what;
        }
        return what.isEmpty() ? words : what + " : " + words;
    }

    /** When, and for what: on a trip where several things are done. */
    public String wordsForWhat() {
        return what.isEmpty() ? words : words + ", pour : " + French.lowerFirst(what);
    }

    /** One line that starts with the day: « Le mardi 5 janvier 2027 : appelez le 34 00. » */
    public String sentence() {
        return French.upperFirst(words) + " : " + French.lowerFirst(what);
    }
}

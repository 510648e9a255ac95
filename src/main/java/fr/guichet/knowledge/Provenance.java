package fr.guichet.knowledge;

import java.time.LocalDate;

/**
 * Where a fact comes from and how long it may be believed.
 *
 * @param source an official sheet ({@code F1341}) or a named text; empty if not given
 * @param checkedOn the day it was checked; null if not given
 * @param validMonths months after which it must be checked again
 */
public record Provenance(String source, LocalDate checkedOn, int validMonths, Reliability reliability) {

    /** Validity where the file says nothing (design §3), in months. */
    public static final int DEFAULT_VALID_MONTHS = 12;

    public static final Provenance NONE = new Provenance("", null, DEFAULT_VALID_MONTHS, Reliability.OFFICIAL);

    /** True from the day after the last valid one; a fact never checked is always stale. */
    public boolean isStale(LocalDate today) {
        return checkedOn == null || today.isAfter(checkedOn.plusMonths(validMonths));
    }

    /** Reads the fields that say it; each absent one is inherited. */
    public static Provenance read(Fields fields, Provenance inherited) {
        return new Provenance(
                fields.text("source", inherited.source()),
                fields.date("verifie_le", inherited.checkedOn()),
                fields.number("valable_mois", inherited.validMonths()),
                fields.coded("fiabilite", Reliability.values(), inherited.reliability()));
    }
}

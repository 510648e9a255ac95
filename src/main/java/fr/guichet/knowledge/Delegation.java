package fr.guichet.knowledge;

import java.util.List;

/**
 * Who may act in the person's place.
 *
 * @param aidantsConnect true if an Aidants Connect mandate can serve
 * @param perimeters the perimeters of Aidants Connect to tick
 * @param personalSignature true if the person must sign, and nobody else
 * @param declaredThirdParty true if a third party acts under their own account
 * @param days 1, 31, 182 or 365; 0 to deduce it from the procedure
 * @param known false for an official sheet, of which nothing is known here
 */
public record Delegation(
        boolean aidantsConnect,
        List<String> perimeters,
        boolean personalSignature,
        boolean declaredThirdParty,
        int days,
        String note,
        boolean known) {

    public static final List<String> PERIMETERS = List.of(
            "papiers",
            "famille",
            "social",
            "travail",
            "logement",
            "transports",
            "argent",
            "justice",
            "etranger",
            "loisirs");

    public static final Delegation UNKNOWN = new Delegation(false, List.of(), false, false, 0, "", false);
}

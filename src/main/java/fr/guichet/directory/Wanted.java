package fr.guichet.directory;

import java.util.List;

/**
 * Which places of the map stand for a contact of {@code orientations.yaml}.
 *
 * @param kinds codes of « typologie »; one is enough
 * @param services words of « services »; one is enough
 * @param ownTown true if only the one of one's own commune may help
 */
record Wanted(String contact, List<String> kinds, List<String> services, boolean ownTown) {

    /** The contacts that the map knows. A mairie or a CCAS serves those who live there: never the next one. */
    static final List<Wanted> ALL = List.of(
            of("france_services", MapPlace.NETWORK),
            new Wanted(
                    "atelier_numerique",
                    List.of(),
                    List.of("maîtrise des outils numériques", "prendre en main un", "naviguer sur internet"),
                    false),
            new Wanted("ccas", List.of("CCAS", "CIAS"), List.of(), true),
            new Wanted("mairie", List.of("MUNI"), List.of(), true),
            of("mission_locale", "ML"),
            of("cpam", "CPAM"),
            of("impots_sip", "CFP"),
            of("point_justice", "PAD"),
            of("aide_alimentaire", "ES"),
            of("caf_agence", "CAF"),
            of("msa", "MSA"),
            // PE: before France Travail had its name.
            of("france_travail_agence", "FT", "PE"),
            of("cap_emploi", "CAP_EMPLOI"),
            of("departement_services", "DEPT", "MDS", "CDAS"),
            of("mdph", "MDPH"),
            of("prefecture", "PREF"));

    private static Wanted of(String contact, String... kinds) {
        return new Wanted(contact, List.of(kinds), List.of(), false);
    }

    boolean is(MapPlace place, Here here) {
        if (ownTown && !here.isIn(place)) {
            return false;
        }
        for (String kind : kinds) {
            if (place.kinds().contains(kind)) {
                return true;
            }
        }
        for (String wanted : services) {
            for (String service : place.services()) {
                if (service.toLowerCase(java.util.Locale.FRENCH).contains(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }
}

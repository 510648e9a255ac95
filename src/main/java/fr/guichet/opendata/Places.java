package fr.guichet.opendata;

import java.util.Map;
import java.util.Set;

/** From the publisher's word for a kind of counter to a contact of ours. */
final class Places {

    private static final Map<String, String> CONTACTS = Map.ofEntries(
            Map.entry("mairie", "mairie"),
            Map.entry("mairie_passeport_bio", "mairie_equipee"),
            Map.entry("caf", "caf_agence"),
            Map.entry("cpam", "cpam"),
            Map.entry("msa", "msa"),
            Map.entry("commissariat_police", "police"),
            Map.entry("gendarmerie", "police"),
            Map.entry("prefecture", "prefecture"),
            Map.entry("sous_pref", "prefecture"),
            Map.entry("centre_impots", "impots_sip"),
            Map.entry("sip", "impots_sip"),
            Map.entry("pole_emploi", "france_travail_agence"),
            Map.entry("france_travail", "france_travail_agence"),
            Map.entry("maison_handicapees", "mdph"),
            Map.entry("mjd", "point_justice"),
            Map.entry("permanence_juridique", "point_justice"),
            Map.entry("carsat", "carsat"),
            Map.entry("cramif", "carsat"),
            Map.entry("mission_locale", "mission_locale"),
            Map.entry("notaire", "notaire"),
            Map.entry("conciliateur_justice", "conciliateur"),
            Map.entry("huissier_justice", "commissaire_justice"),
            Map.entry("msap", "france_services"),
            Map.entry("france_services", "france_services"),
            Map.entry("banque_de_france", "banque_de_france"),
            Map.entry("commission_surendettement", "banque_de_france_surendettement"),
            Map.entry("tribunal", "tribunal"),
            Map.entry("tgi", "tribunal"),
            Map.entry("ti", "tribunal"),
            Map.entry("te", "tribunal"),
            Map.entry("cg", "departement_services"),
            Map.entry("ccas", "ccas"),
            Map.entry("paris_casvp", "ccas"),
            Map.entry("etablissement_scolaire", "ecole"),
            Map.entry("medecin", "medecin"),
            Map.entry("defenseur_droits", "defenseur_droits"));

    private final Set<String> known;

    /**
     * @param known the ids of contacts that exist
     */
    Places(Set<String> known) {
        this.known = known;
    }

    /** A contact id, or an empty text. */
    String contact(String pivot, String title) {
        String plain = Slug.plain(title);
        String contact = CONTACTS.getOrDefault(pivot, "");
        if (plain.startsWith("mairie delivrant")) {
            contact = "mairie_equipee";
        }
        return known.contains(contact) ? contact : "";
    }
}

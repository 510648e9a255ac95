package fr.guichet.report;

import fr.guichet.knowledge.Coded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who came, in the bands of La Coop. It is asked only if the desk wants it, and kept apart from the visit.
 *
 * @param said the code that was chosen for each trait; one that was skipped is missing
 */
public record Audience(Map<Trait, String> said) {

    public static final Audience NONE = new Audience(Map.of());

    public Audience {
        said = Map.copyOf(said);
    }

    public Audience with(Trait trait, Band band) {
        Map<Trait, String> more = new LinkedHashMap<>(said);
        more.put(trait, band.code());
        return new Audience(more);
    }

    /** One choice of a trait. */
    public record Band(String code, String label) {}

    /** What is counted, each by itself. */
    public enum Trait implements Coded {
        AGE(
                "age",
                "Tranche d'âge",
                List.of(
                        new Band("moins_de_douze", "moins de 12 ans"),
                        new Band("douze_dix_huit", "12 à 17 ans"),
                        new Band("dix_huit_vingt_quatre", "18 à 24 ans"),
                        new Band("vingt_cinq_trente_neuf", "25 à 39 ans"),
                        new Band("quarante_cinquante_neuf", "40 à 59 ans"),
                        new Band("soixante_soixante_neuf", "60 à 69 ans"),
                        new Band("soixante_dix_plus", "70 ans et plus"),
                        new Band("non_communique", "non communiqué"))),
        GENDER(
                "genre",
                "Genre",
                List.of(
                        new Band("feminin", "féminin"),
                        new Band("masculin", "masculin"),
                        new Band("non_communique", "non communiqué"))),
        STATUS(
                "statut",
                "Statut",
                List.of(
                        new Band("scolarise", "scolarisé"),
                        new Band("sans_emploi", "sans emploi"),
                        new Band("en_emploi", "en emploi"),
                        new Band("retraite", "retraité"),
                        new Band("non_communique", "non communiqué")));

        private final String code;
        private final String label;
        private final List<Band> bands;

        Trait(String code, String label, List<Band> bands) {
            this.code = code;
            this.label = label;
            this.bands = bands;
        }

        @Override
        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        /** In the order they are offered. */
        public List<Band> bands() {
            return bands;
        }

        /** The band of that code, or null. */
        public Band band(String named) {
            for (Band band : bands) {
                if (band.code().equals(named)) {
                    return band;
                }
            }
            return null;
        }
    }
}

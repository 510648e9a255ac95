package fr.guichet.knowledge;

/** The administrative themes of La Coop de la médiation numérique, used for search and for reports. */
public enum Theme implements Coded {
    PAPERS("papiers_elections_citoyennete", "Papiers, élections, citoyenneté"),
    FAMILY("famille_scolarite", "Famille, scolarité"),
    SOCIAL("social_sante", "Social, santé"),
    WORK("travail_formation", "Travail, formation"),
    HOUSING("logement", "Logement"),
    TRANSPORT("transports_mobilite", "Transports, mobilité"),
    MONEY("argent_impots", "Argent, impôts"),
    JUSTICE("justice", "Justice"),
    FOREIGNERS("etrangers_europe", "Étrangers, Europe"),
    LEISURE("loisirs_sports_culture", "Loisirs, sports, culture"),
    ASSOCIATIONS("associations", "Associations");

    private final String code;
    private final String label;

    Theme(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    /** The French name, for a reader. */
    public String label() {
        return label;
    }
}

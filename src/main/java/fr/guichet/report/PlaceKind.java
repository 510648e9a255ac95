package fr.guichet.report;

import fr.guichet.knowledge.Coded;

/** Where the visits of the desk take place, in the codes of La Coop. */
public enum PlaceKind implements Coded {
    DESK("lieu_activite", "Lieu d'activité"),
    OTHER("autre", "Autre lieu"),
    HOME("domicile", "À domicile"),
    REMOTE("a_distance", "À distance");

    private final String code;
    private final String label;

    PlaceKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}

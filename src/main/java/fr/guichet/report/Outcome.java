package fr.guichet.report;

import fr.guichet.knowledge.Coded;

/** How a visit ends. */
public enum Outcome implements Coded {
    SETTLED("regle", "Réglé"),
    WAITING("en_attente", "En attente d'une réponse"),
    REFERRED("oriente", "Orienté ailleurs"),
    NOTHING("rien_trouve", "Rien trouvé");

    private final String code;
    private final String label;

    Outcome(String code, String label) {
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

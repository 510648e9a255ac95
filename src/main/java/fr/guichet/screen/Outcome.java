package fr.guichet.screen;

/** How a visit ends. */
enum Outcome {
    SETTLED("Réglé"),
    WAITING("En attente d'une réponse"),
    REFERRED("Orienté ailleurs"),
    NOTHING("Rien trouvé");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}

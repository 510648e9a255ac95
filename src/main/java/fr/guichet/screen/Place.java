package fr.guichet.screen;

/** The views, by the name the user reads. */
enum Place {
    HOME("Accueil"),
    LIFE("Moment de vie"),
    FILE("Fiche"),
    INTERVIEW("Entretien"),
    ADVICE("Conseil"),
    LIST("Liste"),
    IDENTITY("Identité"),
    REPAIR("Dépannage"),
    LETTERS("J'ai un courrier"),
    CLOSING("Clôture"),
    EMERGENCY("Urgence"),
    HELP("Aide"),
    PEOPLE("Entraînement");

    private final String title;

    Place(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}

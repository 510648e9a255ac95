package fr.guichet.knowledge;

/** Who holds the desk. */
public enum Role implements Coded {
    COUNSELLOR("conseiller"),
    FRANCE_SERVICES("france_services"),
    SOCIAL_WORKER("travailleur_social"),
    VOLUNTEER("benevole");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

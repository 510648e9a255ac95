package fr.guichet.knowledge;

/** What a site asks before it opens. */
public enum Login implements Coded {
    FRANCE_CONNECT("france_connect"),
    /** FranceConnect+, the substantial level of assurance. */
    FRANCE_CONNECT_PLUS("france_connect_plus"),
    /** An account of the site itself. */
    ACCOUNT("compte"),
    NONE("aucune");

    private final String code;

    Login(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

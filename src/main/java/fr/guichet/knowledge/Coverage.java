package fr.guichet.knowledge;

/** How much of a procedure a channel carries. */
public enum Coverage implements Coded {
    ALL("tout"),
    PREPARATION("preparation"),
    FILING("depot"),
    TRACKING("suivi");

    private final String code;

    Coverage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

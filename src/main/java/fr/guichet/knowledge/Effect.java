package fr.guichet.knowledge;

/** What a rule does. */
public enum Effect implements Coded {
    FORBIDS("interdit"),
    GIVES("donne"),
    FOR("pour"),
    AGAINST("contre");

    private final String code;

    Effect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package fr.guichet.knowledge;

/** How often a procedure comes back. */
public enum Frequency implements Coded {
    ONCE("ponctuelle"),
    MONTHLY("mensuelle"),
    QUARTERLY("trimestrielle"),
    YEARLY("annuelle");

    private final String code;

    Frequency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

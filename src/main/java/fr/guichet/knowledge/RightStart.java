package fr.guichet.knowledge;

/** The day from which a right is counted. */
public enum RightStart implements Coded {
    NONE("aucun"),
    /** From the day of the request. */
    REQUEST("demande"),
    /** From the month, or the month after the month, of the request. */
    MONTH("mois"),
    /** From the day of registration. */
    REGISTRATION("inscription");

    private final String code;

    RightStart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

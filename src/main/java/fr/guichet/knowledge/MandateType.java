package fr.guichet.knowledge;

/** The paper that lets a helper act. */
public enum MandateType implements Coded {
    AIDANTS_CONNECT("aidants_connect"),
    PAPER("papier"),
    /** A third party acts under their own account and declares it. */
    DECLARED_THIRD_PARTY("tiers_declare");

    private final String code;

    MandateType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

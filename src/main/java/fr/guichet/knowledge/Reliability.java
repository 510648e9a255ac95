package fr.guichet.knowledge;

/** How far a fact may be trusted on paper. */
public enum Reliability implements Coded {
    OFFICIAL("officielle"),
    /** An official text older than 2024. */
    OLD("ancienne"),
    /** To be confirmed: the counsellor is warned before it is printed. */
    TO_CHECK("a_verifier");

    private final String code;

    Reliability(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

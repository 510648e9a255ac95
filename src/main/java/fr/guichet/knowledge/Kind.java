package fr.guichet.knowledge;

/** Where a procedure comes from. */
public enum Kind implements Coded {
    /** Written by hand in the knowledge folder. */
    PROCEDURE("demarche"),
    /** An official sheet, imported. */
    SHEET("fiche");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

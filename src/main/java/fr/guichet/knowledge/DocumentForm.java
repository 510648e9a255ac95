package fr.guichet.knowledge;

/** The form in which a document is asked for; the strictest first. */
public enum DocumentForm implements Coded {
    ORIGINAL("original"),
    COPY("copie"),
    /** A photograph or a scan. */
    DIGITAL("numerique"),
    /** Writing its number down is enough. */
    NUMBER("numero"),
    ANY("libre");

    private final String code;

    DocumentForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package fr.guichet.knowledge;

/** The five domains of basic digital skills, in the French reference frame (CRCN), that a procedure may teach. */
public enum DigitalSkill implements Coded {
    INFORMATION("information", "chercher et ranger des informations"),
    COMMUNICATION("communication", "communiquer"),
    CONTENT("contenu", "créer un document"),
    SAFETY("securite", "se protéger"),
    ENVIRONMENT("environnement", "se servir de ses appareils et de ses comptes");

    private final String code;
    private final String label;

    DigitalSkill(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    /** The French name, for a reader, in the middle of a sentence. */
    public String label() {
        return label;
    }
}

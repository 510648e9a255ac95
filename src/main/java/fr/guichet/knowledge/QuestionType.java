package fr.guichet.knowledge;

/** The form of an answer. */
public enum QuestionType implements Coded {
    CHOICE("choix"),
    SEVERAL("plusieurs"),
    DATE("date"),
    YEAR("annee"),
    DEPARTMENT("departement");

    private final String code;

    QuestionType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

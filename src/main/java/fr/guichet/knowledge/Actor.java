package fr.guichet.knowledge;

/** Who carries out a step. */
public enum Actor implements Coded {
    PERSON("usager"),
    TOGETHER("ensemble"),
    HELPER("aidant");

    private final String code;

    Actor(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

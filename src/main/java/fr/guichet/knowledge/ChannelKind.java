package fr.guichet.knowledge;

/** A way to carry out a procedure or a step. */
public enum ChannelKind implements Coded {
    ONLINE("en_ligne"),
    PHONE("telephone"),
    PAPER("papier"),
    COUNTER("guichet");

    private final String code;

    ChannelKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package fr.guichet.identity;

import fr.guichet.knowledge.Coded;

/** What it takes to have a thing that is not in the bag. */
public enum Effort implements Coded {
    /** It is at home, or is made the same day. */
    QUICK("vite"),
    /** A procedure of its own. */
    LONG("long"),
    /** It does not depend on the person. */
    NONE("non");

    private final String code;

    Effort(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

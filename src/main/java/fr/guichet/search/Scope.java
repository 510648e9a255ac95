package fr.guichet.search;

import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.Kind;

/** What is searched. */
public enum Scope implements Coded {
    PROCEDURES("demarche"),
    SHEETS("fiche"),
    /** Both; a procedure stands for the sheets it covers. */
    ALL("tout");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean holds(Kind kind) {
        return this == ALL || (this == PROCEDURES) == (kind == Kind.PROCEDURE);
    }
}

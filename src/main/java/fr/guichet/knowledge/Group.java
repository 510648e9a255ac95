package fr.guichet.knowledge;

/** When, and by whom, a question is answered (design §4). */
public enum Group implements Coded {
    /** Asked aloud, in order. */
    SPOKEN("dites"),
    /** Ticked by the counsellor, never worded. */
    SEEN("vues"),
    /** Only when the answer can change the posture. */
    IF_NEEDED("si_besoin"),
    /** Only when the procedure recurs or a workshop is possible. */
    FOLLOW_UP("suite"),
    /** A question of one procedure. */
    PROCEDURE("demarche");

    private final String code;

    Group(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

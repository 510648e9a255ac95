package fr.guichet.knowledge;

/** How a desk stands towards a procedure, in the order that decides for a whole visit (design §5). */
public enum Posture implements Coded {
    /** Another counter, line or person, named. */
    REFER("orienter"),
    /** Act on the person's behalf, under a written mandate. */
    ACT("faire"),
    /** Do it together; the person holds the mouse. */
    ACCOMPANY("accompagner"),
    /** Not today: what is missing, and when to come back. */
    RETURN("revenir"),
    /** The person does it, with the sheet. */
    AUTONOMY("autonomie");

    private final String code;

    Posture(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

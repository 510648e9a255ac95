package fr.guichet.knowledge;

/** A procedure that does not exist was asked for. */
public final class UnknownProcedureException extends RuntimeException {

    private final String id;
    private final String nearest;

    UnknownProcedureException(String id, String nearest) {
        super("la démarche « " + id + " » n'existe pas"
                + (nearest == null ? "" : " ; vouliez-vous dire « " + nearest + " » ?"));
        this.id = id;
        this.nearest = nearest;
    }

    public String id() {
        return id;
    }

    /** The id that is spelt most like it, or null. */
    public String nearest() {
        return nearest;
    }
}

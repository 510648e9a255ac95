package fr.guichet.knowledge;

/**
 * The desk: a setting, not a question.
 *
 * @param aidantsConnect true if the structure is authorised for Aidants Connect
 * @param online true if there is a network now
 * @param department its département; empty if not known
 */
public record Desk(Role role, boolean aidantsConnect, boolean online, boolean printer, String department) {

    /** What is taken when nothing is set (design §8). */
    public static final Desk DEFAULT = new Desk(Role.COUNSELLOR, false, true, false, "");

    /** Returns what rules may look at under {@code poste.…}, or null. */
    Answer fact(String name) {
        return switch (name) {
            case "role" -> new Answer.Choice(role.code());
            case "aidants_connect" -> yesNo(aidantsConnect);
            case "en_ligne" -> yesNo(online);
            case "imprimante" -> yesNo(printer);
            case "departement" -> department.isEmpty() ? null : new Answer.Department(department);
            default -> null;
        };
    }

    private static Answer yesNo(boolean value) {
        return new Answer.Choice(value ? "oui" : "non");
    }
}

package fr.guichet.line;

import fr.guichet.checklist.VisitCode;

/** Takes a visit up again from the code at the foot of a sheet. */
final class CodeReader {

    private final LineVisit visit;

    CodeReader(LineVisit visit) {
        this.visit = visit;
    }

    /** Returns true if at least one procedure was understood. */
    boolean resume(String text) {
        VisitCode.Decoded decoded = new VisitCode(visit.knowledge()).decode(text);
        if (decoded.procedures().isEmpty()) {
            visit.say("Ce code n'est pas compris. Vérifiez-le sur la feuille, ou tapez les mots de la personne.");
            return false;
        }
        visit.change(decoded.resume(visit.situation()));
        decoded.procedures().forEach(id -> visit.say("Reprise : " + visit.title(id) + "."));
        decoded.misfits().forEach(visit::say);
        if (!decoded.exact()) {
            visit.say("Le code ne correspond pas tout à fait. Relisez les réponses avec recap.");
        }
        return true;
    }
}

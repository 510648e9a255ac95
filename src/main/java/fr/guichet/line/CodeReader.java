package fr.guichet.line;

import fr.guichet.checklist.VisitCode;
import java.util.List;

/** Takes a visit up again from the code at the foot of a sheet. */
final class CodeReader {

    private final LineVisit visit;

    CodeReader(LineVisit visit) {
        this.visit = visit;
    }

    boolean isCode(String text) {
        return new VisitCode(visit.knowledge()).isCode(text);
    }

    /** Tells whether one of these words can be nothing but a part of a code: an answer, a step, the letter at the end. */
    static boolean isPartOfCode(List<String> words) {
        return words.stream().anyMatch(word -> word.matches("[+\\d].*|\\p{L}"));
    }

    /** Returns true if at least one procedure was understood. */
    boolean resume(String text) {
        VisitCode.Decoded decoded = new VisitCode(visit.knowledge()).decode(text);
        if (decoded.procedures().isEmpty()) {
            visit.say("Ce code n'est pas compris. " + reason(decoded)
                    + " Vérifiez-le sur la feuille, ou tapez les mots de la personne.");
            return false;
        }
        visit.change(decoded.resume(visit.situation()));
        decoded.procedures().forEach(id -> visit.say("Reprise : " + visit.title(id) + "."));
        decoded.misfits().forEach(visit::say);
        if (!VisitCode.isComplete(text)) {
            visit.say("Il manque la lettre à la fin du code. Relisez les réponses avec recap.");
        } else if (!decoded.exact()) {
            visit.say("Le code ne correspond pas tout à fait. Relisez les réponses avec recap.");
        }
        return true;
    }

    private static String reason(VisitCode.Decoded decoded) {
        for (String misfit : decoded.misfits()) {
            if (misfit.endsWith(VisitCode.UNKNOWN_PROCEDURE)) {
                return misfit;
            }
        }
        return "Il n'y a pas de nom de démarche, comme carte-identite.";
    }
}

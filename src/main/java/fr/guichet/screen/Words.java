package fr.guichet.screen;

import fr.guichet.checklist.VisitCode;
import fr.guichet.knowledge.Posture;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;

/** The French words that several views share. */
final class Words {

    private Words() {}

    static String posture(Posture posture) {
        return switch (posture) {
            case REFER -> "Orienter";
            case ACT -> "Faire pour la personne, avec son accord écrit";
            case ACCOMPANY -> "Faire avec la personne";
            case RETURN -> "Revenir avec ce qui manque";
            case AUTONOMY -> "La personne fait, avec la feuille";
        };
    }

    static String postureInShort(Posture posture) {
        return switch (posture) {
            case REFER -> "Orienter";
            case ACT -> "Faire pour";
            case ACCOMPANY -> "Faire avec";
            case RETURN -> "Revenir";
            case AUTONOMY -> "Autonomie";
        };
    }

    /** What is said of a visit taken up from a code, as it was typed. */
    static String resumed(VisitCode.Decoded code, String typed) {
        if (!code.misfits().isEmpty()) {
            return "Repris, sauf : " + code.misfits().get(0);
        }
        if (!VisitCode.isComplete(typed)) {
            return "Repris, mais il manque la lettre à la fin. Relisez les réponses.";
        }
        return code.exact()
                ? "La visite du papier est reprise."
                : "Repris, mais le code ne va pas tout à fait. Relisez les réponses.";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }

    /** « 32 min », « 1 h 05 ». */
    static String elapsed(LocalDateTime since, LocalDateTime now) {
        long minutes = Math.max(0, Duration.between(since, now).toMinutes());
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + twoFigures((int) (minutes % 60));
    }

    /** « 14 h 30 ». */
    static String clock(LocalDateTime time) {
        return time.getHour() + " h " + twoFigures(time.getMinute());
    }

    private static String twoFigures(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

package fr.guichet.command;

import fr.guichet.interview.SelfCheck;
import fr.guichet.print.PageText;
import java.util.List;

/** The half page of {@code questions --auto}, and what is said of the line that comes back. */
final class SelfCheckForm {

    private static final int WIDTH = 80;
    private static final int GESTURE_WIDTH = 58;
    private static final String CHOICES = "a      b      c";

    private SelfCheckForm() {}

    /** @param titles of the procedures one comes for; may be empty */
    static String blank(List<String> titles) {
        StringBuilder text = new StringBuilder("Avant de venir : ce que je sais faire\n");
        if (!titles.isEmpty()) {
            text.append(PageText.lines(List.of("Pour : " + String.join(" ; ", titles)), WIDTH));
        }
        text.append("Entourez une lettre par ligne. Il n'y a pas de mauvaise réponse.\n")
                .append("Un paiement arrêté, une date limite ? Venez tout de suite, sans remplir.\n\n")
                .append("a : je sais      b : avec de l'aide      c : pas encore\n");
        int number = 1;
        for (String gesture : SelfCheck.GESTURES) {
            String line = (number < 10 ? " " : "") + number + ". " + gesture + " ";
            text.append(line)
                    .append(".".repeat(GESTURE_WIDTH - line.length()))
                    .append("  ")
                    .append(CHOICES)
                    .append('\n');
            number++;
        }
        text.append("\nMa ligne :");
        for (number = 1; number <= SelfCheck.GESTURES.size(); number++) {
            text.append(' ').append(number).append("__");
        }
        return text.append("\nRapportez cette feuille, ou dites cette ligne au téléphone.\n")
                .toString();
    }

    /** What follows from a line that was typed back. */
    static String read(SelfCheck check) {
        StringBuilder text =
                new StringBuilder("Conseil : ").append(check.verdict().words()).append('\n');
        for (String gesture : check.toSee()) {
            text.append("- ").append(gesture).append('\n');
        }
        return text.toString();
    }
}

package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A numbered list in which lines are ticked by typing their numbers. */
final class TickList {

    /**
     * @param ids what is ticked, when {@code move} is forward
     * @param skipped true if Enter was pressed: nothing was said
     */
    record Ticked(Move move, Set<String> ids, boolean skipped) {}

    /** One line of the list. */
    record Item(String id, String text) {}

    static final String IF_NONE = "si rien";

    private final LineVisit visit;
    private final List<Item> items;
    private final Set<String> before;

    /** @param before ids that are ticked already: Enter keeps them */
    TickList(LineVisit visit, List<Item> items, Set<String> before) {
        this.visit = visit;
        this.items = items;
        this.before = new LinkedHashSet<>(before);
    }

    /**
     * Says the list, then asks until the answer is understood.
     *
     * @param enter what Enter means when nothing is ticked, like {@link #IF_NONE}
     */
    Ticked ask(String question, String enter, List<String> why) {
        visit.say(question);
        for (int i = 0; i < items.size(); i++) {
            String mark = before.contains(items.get(i).id()) ? " (déjà noté)" : "";
            visit.say((i + 1) + " : " + items.get(i).text() + mark);
        }
        String numbers = items.size() == 1 ? "1" : "les numéros, comme 1 2, tout";
        String last = before.isEmpty() ? enter : "pour garder";
        String none = last.equals(IF_NONE) ? "" : ", rien";
        Prompt prompt = Prompt.of("Tapez " + numbers + none + ", ou Entrée " + last + " : ")
                .withHelp("Tapez les numéros des lignes, séparés par un espace.")
                .withWhy(why);
        while (true) {
            Reply reply = visit.ask(prompt);
            if (reply instanceof Reply.Leave leave) {
                return new Ticked(leave.move(), before, false);
            }
            String text = ((Reply.Typed) reply).text();
            Set<String> ids = read(text);
            if (ids != null) {
                return new Ticked(Move.FORWARD, ids, text.isEmpty());
            }
            visit.say("Ce n'est pas compris. Tapez " + Numbers.one(items.size()) + ", ou plusieurs, tout ou rien.");
        }
    }

    /** Returns the ids, or null when {@code text} is not understood. */
    private Set<String> read(String text) {
        return switch (SpokenAnswer.plain(text)) {
            case "" -> before;
            case "tout", "tous", "toutes" -> ids(Numbers.all(items.size()));
            case "rien", "aucun", "aucune", "0" -> Set.of();
            default -> Numbers.picked(text, items.size()).map(this::ids).orElse(null);
        };
    }

    private Set<String> ids(Set<Integer> indexes) {
        Set<String> ids = new LinkedHashSet<>();
        indexes.forEach(index -> ids.add(items.get(index).id()));
        return ids;
    }
}

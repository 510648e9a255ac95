package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.FrenchCount;
import fr.guichet.visit.Draft;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The visits that were cut short and may be taken up again. Only how old they are is said: somebody else may listen. */
final class Waiting {

    private static final String TAKE_UP = "reprendre";
    private static final String WIPE = "effacer";

    private static final int MOST_OFFERED = 5;

    private final List<Draft> drafts;

    Waiting(List<Draft> drafts) {
        this.drafts = new ArrayList<>(drafts);
    }

    /** Says what waits, and what to type. */
    void offer(LineVisit visit, Instant now) {
        // The oldest are left to whoever began them.
        while (drafts.size() > MOST_OFFERED) {
            drafts.remove(drafts.size() - 1).close();
        }
        for (int i = 0; i < drafts.size(); i++) {
            String name = drafts.size() == 1 ? "Une visite interrompue" : "Visite interrompue " + (i + 1);
            visit.say(name + ", " + age(drafts.get(i), now) + ", " + answers(drafts.get(i)) + ".");
        }
        if (drafts.size() == 1) {
            visit.say("Tapez reprendre pour la continuer, ou effacer.");
        } else if (drafts.size() > 1) {
            visit.say("Tapez reprendre et son numéro pour en continuer une, ou effacer et son numéro.");
        }
    }

    private static String age(Draft draft, Instant now) {
        long minutes = Duration.between(draft.savedAt(), now).toMinutes();
        if (minutes < 1) {
            return "il y a moins d'une minute";
        }
        return "il y a " + FrenchCount.of(minutes, "minute", "minutes");
    }

    private static String answers(Draft draft) {
        return draft.answers() == 0 ? "sans réponse" : FrenchCount.of(draft.answers(), "réponse", "réponses");
    }

    /** Returns true if {@code text} was for a visit that waits. */
    boolean serve(String text, LineVisit visit) {
        String[] words = SpokenAnswer.plain(text).split(" ", 2);
        boolean known = words[0].equals(TAKE_UP) || words[0].equals(WIPE);
        if (!known || drafts.isEmpty()) {
            return false;
        }
        Optional<Draft> named = named(words.length == 1 ? "" : words[1]);
        if (named.isEmpty()) {
            visit.say("Tapez " + words[0] + " puis " + Numbers.one(drafts.size()) + ".");
            return true;
        }
        Draft draft = named.get();
        drafts.remove(draft);
        if (words[0].equals(WIPE)) {
            draft.discard();
            draft.close();
            visit.say("Effacée.");
        } else {
            visit.takeUp(draft);
            visit.situation().procedures().forEach(id -> visit.say("Reprise : " + visit.title(id) + "."));
        }
        return true;
    }

    private Optional<Draft> named(String rank) {
        if (rank.isEmpty() && drafts.size() == 1) {
            return Optional.of(drafts.get(0));
        }
        Set<Integer> picked = Numbers.picked(rank, drafts.size()).orElse(Set.of());
        return picked.size() == 1 ? Optional.of(drafts.get(picked.iterator().next())) : Optional.empty();
    }

    /** They stay where they are, for another time or another desk. */
    void letGo() {
        drafts.forEach(Draft::close);
        drafts.clear();
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }
}

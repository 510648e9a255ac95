package fr.guichet.knowledge;

import java.util.List;

/**
 * A question of the interview or of one procedure.
 *
 * @param id bare for the interview ({@code pour_qui}), {@code procedure.question} otherwise
 * @param owner the procedure it belongs to; null for the interview
 * @param text the spoken wording, written for the person
 * @param why why it is asked
 * @param posture a hint for the counsellor: listen, do not judge; empty if none
 * @param with the id of the question it is spoken together with; empty if none
 * @param choices empty for a date, a year, a département
 * @param settlements when another answer settles this one, so that it need not be asked; the first that holds wins
 * @param shared what it asks, in a word that questions of other procedures may name too: it is asked once; empty if none
 */
public record Question(
        String id,
        String owner,
        Group group,
        QuestionType type,
        String text,
        String why,
        String posture,
        String with,
        List<Choice> choices,
        Condition when,
        List<Settlement> settlements,
        String shared) {

    /** @param listed false for a choice that only scripts may give */
    public record Choice(String id, String label, boolean listed) {}

    /**
     * When it holds, the answer is taken to be the choice {@code choice}.
     *
     * @param inHand documents that the person must have with them; may be empty
     */
    public record Settlement(String choice, Condition when, List<String> inHand) {
        public Settlement {
            inHand = List.copyOf(inHand);
        }
    }

    /** Returns the choice {@code id}, or null. */
    public Choice choice(String choiceId) {
        for (Choice choice : choices) {
            if (choice.id().equals(choiceId)) {
                return choice;
            }
        }
        return null;
    }

    /** The choices that a face offers, in order. */
    public List<Choice> listedChoices() {
        return choices.stream().filter(Choice::listed).toList();
    }
}

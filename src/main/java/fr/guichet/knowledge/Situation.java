package fr.guichet.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that is known of a visit. Ids only: there is no place here for a name or a number.
 *
 * @param procedures ids, in the order they came up
 * @param inHand ids of documents the person has with them
 * @param done {@code procedure.step} ids of what was done today
 * @param date the day of the visit
 */
public record Situation(
        Desk desk, List<String> procedures, Answers answers, Set<String> inHand, Set<String> done, LocalDate date) {

    public Situation {
        procedures = List.copyOf(procedures);
        inHand = Collections.unmodifiableSet(new LinkedHashSet<>(inHand));
        done = Collections.unmodifiableSet(new LinkedHashSet<>(done));
    }

    public static Situation start(Desk desk, LocalDate date) {
        return new Situation(desk, List.of(), Answers.NONE, Set.of(), Set.of(), date);
    }

    /** The same visit for these procedures, each once. */
    public Situation forProcedures(List<String> ids) {
        return new Situation(desk, new ArrayList<>(new LinkedHashSet<>(ids)), answers, inHand, done, date);
    }

    public Situation answering(String question, Answer answer) {
        return withAnswers(answers.with(question, answer));
    }

    public Situation withAnswers(Answers changed) {
        return new Situation(desk, procedures, changed, inHand, done, date);
    }

    public Situation withInHand(Set<String> documents) {
        return new Situation(desk, procedures, answers, documents, done, date);
    }

    public Situation withDone(Set<String> steps) {
        return new Situation(desk, procedures, answers, inHand, steps, date);
    }

    public Situation withDesk(Desk changed) {
        return new Situation(changed, procedures, answers, inHand, done, date);
    }

    public Situation on(LocalDate day) {
        return new Situation(desk, procedures, answers, inHand, done, day);
    }

    /**
     * The facts of this visit: answers by question id, and the desk under {@code poste.…}. A question of a procedure that
     * is not of this visit does not arise.
     */
    public Facts facts() {
        return key -> {
            int dot = key.indexOf('.');
            if (dot < 0) {
                return answers.get(key);
            }
            String owner = key.substring(0, dot);
            if (owner.equals("poste")) {
                return desk.fact(key.substring(dot + 1));
            }
            return procedures.contains(owner) ? answers.get(key) : Answer.Blank.NOT_APPLICABLE;
        };
    }
}

package fr.guichet.report;

import fr.guichet.advice.Advice;
import fr.guichet.advice.Adviser;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Answers;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Situation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is kept of a visit: codes of fixed lists and ids of the content, nothing else. A value that is not one of them cannot
 * be built.
 *
 * @param procedures ids, in alphabetical order
 * @param themes codes of the procedures' themes, in alphabetical order
 * @param posture its code; empty for an answer without interview
 * @param mandate its code, or {@link #NO_MANDATE}
 * @param minutes one of {@link #DURATIONS}
 * @param outcome null if nobody said
 * @param referrals ids of counters everybody may be sent to, in alphabetical order
 * @param autonomy a code of La Coop; empty if it was not seen
 */
public record Activity(
        PlaceKind place,
        List<String> themes,
        List<String> procedures,
        String posture,
        String mandate,
        int minutes,
        Outcome outcome,
        List<String> referrals,
        String autonomy) {

    public static final String NO_MANDATE = "aucun";

    /** The durations of La Coop, in minutes; the last one is for longer visits too. */
    public static final List<Integer> DURATIONS = List.of(15, 30, 45, 60, 90, 120);

    /** What the interview sees, in the words of La Coop. */
    static final Map<String, String> AUTONOMY =
            Map.of("guidee", "entierement_accompagne", "partielle", "partiellement_autonome", "autonome", "autonome");

    private static final String DANGER = "danger";

    public Activity {
        themes = List.copyOf(themes);
        procedures = List.copyOf(procedures);
        referrals = List.copyOf(referrals);
        Codes.check(themes, procedures, posture, mandate, minutes, referrals, autonomy);
    }

    /**
     * Takes from a visit what may be kept.
     *
     * @param minutes how long it took; rounded up to a duration of La Coop
     * @param outcome null if nobody said
     */
    public static Activity of(
            KnowledgeBase knowledge, Situation situation, long minutes, Outcome outcome, PlaceKind place) {
        Situation told = withoutDanger(situation);
        Advice advice = new Adviser(knowledge).advise(told);
        Set<String> themes = new LinkedHashSet<>();
        for (String id : situation.procedures()) {
            themes.add(knowledge.require(id).theme().code());
        }
        boolean agreed = is(told, "mandat", "accepte") && advice.mandate() != null;
        return new Activity(
                place,
                sorted(themes),
                sorted(situation.procedures()),
                advice.posture() == null ? "" : advice.posture().code(),
                agreed ? advice.mandate().type().code() : NO_MANDATE,
                duration(minutes),
                outcome,
                referrals(knowledge, advice),
                autonomy(told));
    }

    /** Danger leaves no trace: the visit is counted as it would be without it, and not as one that hides something. */
    private static Situation withoutDanger(Situation situation) {
        Answers answers = situation.answers();
        for (Map.Entry<String, Answer> said : situation.answers().asMap().entrySet()) {
            boolean danger = said.getValue() instanceof Answer.Choice choice
                            && choice.id().equals(DANGER)
                    || said.getValue() instanceof Answer.Choices choices
                            && choices.ids().contains(DANGER);
            answers = danger ? answers.without(said.getKey()) : answers;
        }
        return situation.withAnswers(answers);
    }

    /** A guardian, a bank or an emergency line would say something of the person: they are left out. */
    private static List<String> referrals(KnowledgeBase knowledge, Advice advice) {
        Set<String> ids = new LinkedHashSet<>(advice.to());
        for (ProcedureAdvice one : advice.procedures()) {
            ids.addAll(one.to());
        }
        Set<String> kept = new LinkedHashSet<>();
        for (String id : ids) {
            Contact contact = knowledge.contact(id);
            boolean emergency = contact != null
                    && !contact.local()
                    && !contact.emergencies().isEmpty();
            if (contact != null && !contact.personal() && !emergency) {
                kept.add(id);
            }
        }
        return sorted(kept);
    }

    private static String autonomy(Situation situation) {
        return situation.answers().get("autonomie") instanceof Answer.Choice choice
                ? AUTONOMY.getOrDefault(choice.id(), "")
                : "";
    }

    private static boolean is(Situation situation, String question, String choice) {
        return situation.answers().get(question) instanceof Answer.Choice answer
                && answer.id().equals(choice);
    }

    private static int duration(long minutes) {
        for (int duration : DURATIONS) {
            if (minutes <= duration) {
                return duration;
            }
        }
        return DURATIONS.get(DURATIONS.size() - 1);
    }

    private static List<String> sorted(Iterable<String> ids) {
        List<String> all = new ArrayList<>();
        ids.forEach(all::add);
        all.sort(null);
        return all;
    }
}

package fr.guichet.report;

import fr.guichet.knowledge.Coded;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.MandateType;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The counts of a month.
 *
 * @param visits {@link #HIDDEN} if the count may not be shown
 * @param minutes {@link #HIDDEN} as well
 */
public record Summary(int visits, int minutes, List<Rubric> rubrics) {

    /** In the place of a count that may not be shown. */
    public static final int HIDDEN = -1;

    /** Fewer than that could be somebody. */
    public static final int FEWEST = 5;

    private static final Map<String, String> AUTONOMY_LABELS = Map.of(
            "entierement_accompagne", "Entièrement accompagné",
            "partiellement_autonome", "Partiellement autonome",
            "autonome", "Autonome");

    /** One way of counting. */
    public record Rubric(String code, String label, List<Count> counts) {}

    /** @param number {@link #HIDDEN} if it may not be shown */
    public record Count(String code, String label, int number) {}

    public static Summary of(Month month, KnowledgeBase knowledge) {
        List<Rubric> rubrics = new ArrayList<>();
        List<Activity> visits = month.visits();
        add(rubrics, "lieu", "Lieux", visits, one(visit -> visit.place().code()), code -> Coded.find(
                        PlaceKind.values(), code)
                .label());
        add(rubrics, "theme", "Thèmes", visits, Activity::themes, code -> Coded.find(Theme.values(), code)
                .label());
        add(rubrics, "demarche", "Démarches", visits, Activity::procedures, code -> title(knowledge, code));
        add(rubrics, "posture", "Postures", visits, one(Activity::posture), Summary::posture);
        add(rubrics, "mandat", "Mandats", visits, one(Activity::mandate), Summary::mandate);
        add(
                rubrics,
                "duree",
                "Durées (minutes)",
                visits,
                one(visit -> Integer.toString(visit.minutes())),
                code -> code + " min");
        add(
                rubrics,
                "issue",
                "Issues",
                visits,
                one(visit -> visit.outcome() == null ? "" : visit.outcome().code()),
                code -> code.isEmpty()
                        ? "Pas dite"
                        : Coded.find(Outcome.values(), code).label());
        add(rubrics, "orientation", "Orientations", visits, Activity::referrals, code -> contact(knowledge, code));
        add(
                rubrics,
                "autonomie",
                "Autonomie",
                visits,
                one(Activity::autonomy),
                code -> code.isEmpty() ? "Pas notée" : AUTONOMY_LABELS.get(code));
        for (Audience.Trait trait : Audience.Trait.values()) {
            List<String> said = month.traits().stream()
                    .filter(line -> line.startsWith(trait.code() + ";"))
                    .map(line -> line.substring(trait.code().length() + 1))
                    .toList();
            add(rubrics, trait.code(), trait.label(), said, List::of, code -> trait.band(code)
                    .label());
        }
        return new Summary(
                visits.size(), visits.stream().mapToInt(Activity::minutes).sum(), rubrics);
    }

    private static Function<Activity, List<String>> one(Function<Activity, String> code) {
        return visit -> List.of(code.apply(visit));
    }

    private static <T> void add(
            List<Rubric> rubrics,
            String code,
            String label,
            List<T> lines,
            Function<T, List<String>> codes,
            UnaryOperator<String> labels) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (T line : lines) {
            codes.apply(line).forEach(one -> numbers.merge(one, 1, Integer::sum));
        }
        if (!numbers.isEmpty()) {
            List<Count> counts = new ArrayList<>();
            numbers.forEach((one, number) -> counts.add(new Count(one, labels.apply(one), number)));
            counts.sort(Comparator.comparing(Count::number, Comparator.reverseOrder())
                    .thenComparing(Count::code));
            rubrics.add(new Rubric(code, label, List.copyOf(counts)));
        }
    }

    private static String title(KnowledgeBase knowledge, String id) {
        KnowledgeBase.Entry entry = knowledge.entries().get(id);
        return entry == null ? id : entry.title();
    }

    private static String contact(KnowledgeBase knowledge, String id) {
        Contact contact = knowledge.contacts().get(id);
        return contact == null ? id : contact.name();
    }

    static String posture(String code) {
        Posture posture = Coded.find(Posture.values(), code);
        if (posture == null) {
            return "Réponse immédiate";
        }
        return switch (posture) {
            case REFER -> "Orienter";
            case ACT -> "Faire pour la personne";
            case ACCOMPANY -> "Faire avec la personne";
            case RETURN -> "Revenir un autre jour";
            case AUTONOMY -> "La personne fait seule";
        };
    }

    static String mandate(String code) {
        MandateType type = Coded.find(MandateType.values(), code);
        if (type == null) {
            return "Aucun";
        }
        return switch (type) {
            case AIDANTS_CONNECT -> "Aidants Connect";
            case PAPER -> "Sur papier";
            case DECLARED_THIRD_PARTY -> "Tiers déclaré";
        };
    }

    /** The same, for a reader outside: no count below {@link #FEWEST}, nor one that the others would betray. */
    public Summary masked() {
        boolean few = visits < FEWEST;
        List<Rubric> hidden = rubrics.stream()
                .map(rubric -> new Rubric(rubric.code(), rubric.label(), masked(rubric.counts())))
                .toList();
        return new Summary(few ? HIDDEN : visits, few ? HIDDEN : minutes, hidden);
    }

    /** One hidden count alone is the total less the others: the next smallest hides with it. */
    private static List<Count> masked(List<Count> counts) {
        long small = counts.stream().filter(count -> count.number() < FEWEST).count();
        int last = counts.size() - 1;
        List<Count> masked = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            Count count = counts.get(i);
            boolean withIt = small == 1 && i == last - 1;
            masked.add(count.number() < FEWEST || withIt ? new Count(count.code(), count.label(), HIDDEN) : count);
        }
        return masked;
    }
}

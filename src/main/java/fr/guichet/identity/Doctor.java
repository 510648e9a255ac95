package fr.guichet.identity;

import fr.guichet.knowledge.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From an error code, or from what the person says of it, to the failures it may be. The nearest comes first. */
public final class Doctor {

    /** More would not be read at a desk. */
    private static final int MOST = 3;

    /** A failure that scores less than this share of the best is another story. */
    private static final double NEAR = 0.6;

    private static final double IN_WORDS = 1.0;
    private static final double IN_TITLE = 0.7;
    private static final double IN_CAUSES = 0.2;
    private static final double MISSPELT = 0.8;

    private static final int MIN_CORRECTED = 4;

    private final List<Failure> failures;
    private final Map<Failure, Map<String, Double>> weights = new LinkedHashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Failure> codes = new LinkedHashMap<>();

    public Doctor(List<Failure> failures) {
        this.failures = List.copyOf(failures);
        for (Failure failure : failures) {
            Map<String, Double> words = new HashMap<>();
            failure.causes().forEach(cause -> add(Complaint.words(cause.text()), IN_CAUSES, words));
            add(Complaint.words(failure.title()), IN_TITLE, words);
            for (String said : failure.words()) {
                add(Complaint.words(said), IN_WORDS, words);
                Complaint.codes(said).forEach(code -> codes.put(code, failure));
            }
            words.keySet().forEach(word -> frequencies.merge(word, 1, Integer::sum));
            weights.put(failure, words);
        }
    }

    private static void add(List<String> found, double weight, Map<String, Double> words) {
        found.forEach(word -> words.merge(word, weight, Math::max));
    }

    /**
     * What it may be.
     *
     * @param unknownCode the code that was given and that no failure names; empty if none
     * @param nearCode a code that is known and looks like it; empty if none
     * @param failures the nearest first; for an unknown code, what serves for every other code
     */
    public record Diagnosis(String said, String unknownCode, String nearCode, List<Failure> failures) {

        public Diagnosis {
            failures = List.copyOf(failures);
        }

        public boolean isEmpty() {
            return failures.isEmpty();
        }

        /** One French sentence or two to say before the failures. */
        public String lead() {
            if (!unknownCode.isEmpty()) {
                String near = nearCode.isEmpty() ? "" : " Relisez-le : " + nearCode + " est connu.";
                return "Le code " + unknownCode + " n'est pas connu de guichet." + near
                        + (failures.isEmpty() ? "" : " Voici ce qui sert pour tout autre code.");
            }
            if (failures.isEmpty()) {
                return "Aucune panne connue ne ressemble à « " + said
                        + " ». Donnez le code affiché, ou le nom du site et ce qui bloque.";
            }
            if (!Complaint.codes(said).isEmpty()) {
                return "Ce code est connu.";
            }
            return failures.size() == 1
                    ? "Une panne ressemble à cela."
                    : failures.size() + " pannes ressemblent à cela. La plus proche est la première.";
        }
    }

    /** Every failure, in the order of the file. */
    public List<Failure> all() {
        return failures;
    }

    /** @param said a code, the id of a failure, or words; anything goes */
    public Diagnosis diagnose(String said) {
        String told = said.strip();
        for (Failure failure : failures) {
            if (failure.id().equals(told)) {
                return new Diagnosis(told, "", "", List.of(failure));
            }
        }
        List<Failure> named = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String code : Complaint.codes(told)) {
            Failure failure = byCode(code);
            if (failure == null) {
                unknown.add(code);
            } else if (!named.contains(failure)) {
                named.add(failure);
            }
        }
        if (!named.isEmpty()) {
            return new Diagnosis(told, "", "", named);
        }
        if (!unknown.isEmpty()) {
            String near = Nearest.of(unknown.get(0), codes.keySet());
            List<Failure> others = failures.stream().filter(Failure::forOthers).toList();
            return new Diagnosis(told, unknown.get(0), near == null ? "" : near, others);
        }
        return new Diagnosis(told, "", "", byWords(Complaint.words(told)));
    }

    /** « 010004 » is « E010004 » to whoever did not see the letter. */
    private Failure byCode(String code) {
        Failure exact = codes.get(code);
        if (exact != null || !Character.isDigit(code.charAt(0))) {
            return exact;
        }
        for (Map.Entry<String, Failure> known : codes.entrySet()) {
            if (Complaint.withoutLetters(known.getKey()).equals(code)) {
                return known.getValue();
            }
        }
        return null;
    }

    private List<Failure> byWords(List<String> said) {
        Map<Failure, Double> scores = new LinkedHashMap<>();
        for (String word : new HashSet<>(said)) {
            String known = known(word);
            double share = known.equals(word) ? 1 : MISSPELT;
            weights.forEach((failure, words) -> {
                Double weight = words.get(known);
                if (weight != null) {
                    scores.merge(failure, share * weight * rarity(known), Double::sum);
                }
            });
        }
        double best =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return scores.entrySet().stream()
                .filter(score -> score.getValue() >= NEAR * best)
                .sorted(Map.Entry.<Failure, Double>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double rarity(String word) {
        return Math.log(1 + (double) failures.size() / frequencies.get(word));
    }

    /** The word, or the one that is spelt most like it when nothing knows it. */
    private String known(String word) {
        Set<String> vocabulary = frequencies.keySet();
        if (vocabulary.contains(word) || word.length() < MIN_CORRECTED) {
            return word;
        }
        String nearest = Nearest.of(word, vocabulary);
        return nearest == null || nearest.length() < MIN_CORRECTED ? word : nearest;
    }
}

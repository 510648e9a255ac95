package fr.guichet.checklist;

import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Condition.Clause;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.QuestionType;
import fr.guichet.knowledge.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A condition that depends on an unknown answer, as the sheet says it: « seulement si : carte perdue ou carte volée »,
 * « sauf si : carte périmée » when that is shorter.
 */
final class ConditionWords {

    static final String ONLY_IF = "seulement si : ";
    static final String EXCEPT_IF = "sauf si : ";

    /** Said where the choice itself has no place on paper (protection, reading…), or has no words of its own. */
    static final String CONCERNS_YOU = "si cela vous concerne";

    /** The only questions of the interview whose choices may be read on the sheet. */
    private static final Set<String> PRINTABLE = Set.of("pour_qui", "nir", "equipement", "connexion");

    private final KnowledgeBase knowledge;
    private final Facts facts;

    ConditionWords(KnowledgeBase knowledge, Facts facts) {
        this.knowledge = knowledge;
        this.facts = facts;
    }

    /** When one at least of these conditions holds. */
    String words(List<Condition> conditions) {
        List<Clause> clauses = new ArrayList<>();
        for (Condition condition : conditions) {
            if (open(condition.si()).isEmpty()) {
                Set<String> all = new LinkedHashSet<>();
                conditions.forEach(one -> all.add(words(one)));
                return String.join(" ; ou ", all).replace(" ; ou " + ONLY_IF, " ; ou si : ");
            }
            clauses.addAll(condition.si());
        }
        return words(new Condition(clauses, List.of()));
    }

    /** What must be known for the condition to hold. Exceptions are left out when the rule itself is open. */
    String words(Condition condition) {
        List<Clause> open = open(condition.si());
        return open.isEmpty() ? except(open(condition.sauf())) : only(open);
    }

    /** What is not settled of a list of alternatives, without what is; nothing when one of them holds already. */
    private List<Clause> open(List<Clause> clauses) {
        Set<Clause> open = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            Truth truth = new Condition(List.of(clause), List.of()).test(facts);
            if (truth == Truth.YES) {
                return List.of();
            }
            if (truth == Truth.UNKNOWN) {
                open.add(new Clause(unknown(clause)));
            }
        }
        return List.copyOf(open);
    }

    private Map<String, List<String>> unknown(Clause clause) {
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        clause.expected().forEach((key, values) -> {
            Clause one = new Clause(Map.of(key, values));
            if (new Condition(List.of(one), List.of()).test(facts) == Truth.UNKNOWN) {
                unknown.put(key, values);
            }
        });
        return unknown;
    }

    private String only(List<Clause> clauses) {
        Alternatives said = new Alternatives(clauses);
        String words = said.words();
        if (words.isEmpty()) {
            return CONCERNS_YOU;
        }
        if (said.hidden()) {
            return ONLY_IF + words + ", ou " + CONCERNS_YOU;
        }
        List<String> rest = said.rest();
        boolean most = !rest.isEmpty() && rest.size() <= 2 && said.choices().size() >= rest.size() + 2;
        return most && rest.stream().noneMatch(Wording::denies) ? EXCEPT_IF + Wording.either(rest) : ONLY_IF + words;
    }

    private String except(List<Clause> clauses) {
        Alternatives said = new Alternatives(clauses);
        String words = said.words();
        if (words.isEmpty()) {
            return CONCERNS_YOU;
        }
        List<String> rest = said.rest();
        int most = said.choices().stream().anyMatch(Wording::denies) ? 3 : 2;
        boolean few =
                !rest.isEmpty() && rest.size() <= Math.max(most, said.choices().size());
        return few ? ONLY_IF + Wording.either(rest) : EXCEPT_IF + words;
    }

    /** Cases of which one at least must hold, in the words of the choices. */
    private final class Alternatives {

        /** What each asks for besides what all ask for: the words of its choices, a question each. */
        private final List<List<List<String>>> cases = new ArrayList<>();
        /** What all ask for. */
        private final List<List<String>> common = new ArrayList<>();

        private final Map<String, List<String>> only;
        private boolean hidden;

        Alternatives(List<Clause> clauses) {
            this.only = oneQuestion(clauses);
            Map<String, List<String>> shared = shared(clauses);
            shared.forEach((key, values) -> common.add(labels(key, values)));
            for (Clause clause : clauses) {
                List<List<String>> said = new ArrayList<>();
                clause.expected().forEach((key, values) -> {
                    if (!shared.containsKey(key)) {
                        said.add(labels(key, values));
                    }
                });
                said.removeIf(List::isEmpty);
                hidden |= said.isEmpty() && shared.isEmpty();
                if (!said.isEmpty()) {
                    cases.add(said);
                }
            }
            common.removeIf(List::isEmpty);
        }

        /** The choices of the only question that all of it bears on. */
        private static Map<String, List<String>> oneQuestion(List<Clause> clauses) {
            Map<String, List<String>> only = new LinkedHashMap<>();
            for (Clause clause : clauses) {
                if (clause.expected().size() != 1) {
                    return Map.of();
                }
                clause.expected().forEach((key, values) -> only.computeIfAbsent(key, unused -> new ArrayList<>())
                        .addAll(values));
            }
            return only.size() == 1 ? only : Map.of();
        }

        /** What all cases ask for alike, when each asks one thing more. */
        private static Map<String, List<String>> shared(List<Clause> clauses) {
            Map<String, List<String>> shared = new LinkedHashMap<>();
            if (clauses.size() > 1) {
                shared.putAll(clauses.get(0).expected());
                clauses.forEach(
                        clause -> shared.entrySet().retainAll(clause.expected().entrySet()));
                boolean oneMore =
                        clauses.stream().allMatch(clause -> clause.expected().size() == shared.size() + 1);
                return oneMore ? shared : Map.of();
            }
            return shared;
        }

        /** True if a case has no words that may stand on paper. */
        boolean hidden() {
            return hidden;
        }

        String words() {
            List<String> parts = new ArrayList<>();
            common.forEach(choices -> parts.add(Wording.either(choices)));
            Set<String> labels = new LinkedHashSet<>();
            List<String> said = new ArrayList<>();
            for (List<List<String>> one : cases) {
                one.forEach(labels::addAll);
                said.add(Wording.both(one.stream().map(Wording::either).toList()));
            }
            if (!labels.isEmpty()) {
                boolean oneQuestionEach = cases.stream().allMatch(one -> one.size() == 1);
                parts.add(oneQuestionEach ? Wording.either(List.copyOf(labels)) : Wording.any(said));
            }
            return Wording.both(parts);
        }

        List<String> choices() {
            return only.values().stream().flatMap(List::stream).distinct().toList();
        }

        /**
         * The other choices of the question, when one of all of them is the answer; nothing when it bears on several
         * questions, or on one that is not asked of everybody.
         */
        List<String> rest() {
            for (Map.Entry<String, List<String>> one : only.entrySet()) {
                Question asked = question(one.getKey()).orElse(null);
                if (asked != null
                        && asked.type() == QuestionType.CHOICE
                        && asked.when().test(facts) == Truth.YES) {
                    return asked.listedChoices().stream()
                            .filter(choice -> !one.getValue().contains(choice.id()))
                            .map(choice -> French.lowerFirst(choice.label()))
                            .toList();
                }
            }
            return List.of();
        }
    }

    /** Empty where nothing may be read on paper. */
    private List<String> labels(String key, List<String> values) {
        List<String> labels = new ArrayList<>();
        question(key).ifPresent(question -> {
            for (String value : values) {
                Question.Choice choice = question.choice(value);
                if (choice != null) {
                    labels.add(French.lowerFirst(choice.label()));
                }
            }
        });
        return labels;
    }

    private Optional<Question> question(String key) {
        int dot = key.indexOf('.');
        if (dot > 0) {
            return knowledge.procedure(key.substring(0, dot)).flatMap(procedure -> procedure.question(key));
        }
        if (!PRINTABLE.contains(key)) {
            return Optional.empty();
        }
        return knowledge.interview().stream()
                .filter(asked -> asked.id().equals(key))
                .findFirst();
    }
}

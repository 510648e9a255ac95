package fr.guichet.checklist;

import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Condition.Clause;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Question;
import fr.guichet.knowledge.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A condition that depends on an unknown answer, in the words of the choices: « carte perdue ou carte volée ». */
final class ConditionWords {

    /** Said where the choice itself has no place on paper (protection, reading…), or has no words of its own. */
    static final String CONCERNS_YOU = "cela vous concerne";

    /** The only questions of the interview whose choices may be read on the sheet. */
    private static final Set<String> PRINTABLE = Set.of("pour_qui", "nir", "equipement", "connexion");

    private static final int MOST_CHOICES = 2;

    private final KnowledgeBase knowledge;
    private final Facts facts;

    ConditionWords(KnowledgeBase knowledge, Facts facts) {
        this.knowledge = knowledge;
        this.facts = facts;
    }

    /** What must be known for the condition to hold. Exceptions are left out when the rule itself is open. */
    String words(Condition condition) {
        String si = clauses(condition.si());
        if (!si.isEmpty()) {
            return si;
        }
        Set<String> exceptions = new LinkedHashSet<>();
        for (Clause clause : condition.sauf()) {
            if (test(clause) == Truth.UNKNOWN) {
                exceptions.add(otherwise(clause));
            }
        }
        if (exceptions.size() > 1) {
            exceptions.remove(CONCERNS_YOU);
        }
        return exceptions.isEmpty() ? CONCERNS_YOU : String.join(", et ", exceptions);
    }

    private String clauses(List<Clause> clauses) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> choices = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            Truth truth = test(clause);
            if (truth == Truth.YES) {
                return "";
            }
            if (truth == Truth.UNKNOWN) {
                words.add(clause(clause));
                List<Map.Entry<String, List<String>>> open = open(clause);
                choices.addAll(
                        open.size() == 1
                                ? labels(open.get(0).getKey(), open.get(0).getValue())
                                : List.of());
            }
        }
        boolean oneQuestionEach = clauses.stream()
                .filter(clause -> test(clause) == Truth.UNKNOWN)
                .allMatch(clause -> open(clause).size() == 1);
        return oneQuestionEach ? French.or(List.copyOf(choices)) : String.join(", ou ", words);
    }

    /** What of a clause is not settled yet. */
    private List<Map.Entry<String, List<String>>> open(Clause clause) {
        return clause.expected().entrySet().stream()
                .filter(entry -> test(entry) == Truth.UNKNOWN)
                .toList();
    }

    private String clause(Clause clause) {
        Set<String> words = new LinkedHashSet<>();
        for (Map.Entry<String, List<String>> entry : open(clause)) {
            words.add(French.or(labels(entry.getKey(), entry.getValue())));
        }
        if (words.size() > 1) {
            words.remove(CONCERNS_YOU);
        }
        // A list already has its « ou »: a comma says where it ends.
        boolean lists = words.size() > 1 && words.stream().anyMatch(word -> word.contains(" ou "));
        return String.join(lists ? ", et " : " et ", words);
    }

    private Truth test(Clause clause) {
        return new Condition(List.of(clause), List.of()).test(facts);
    }

    private Truth test(Map.Entry<String, List<String>> entry) {
        return test(new Clause(Map.of(entry.getKey(), entry.getValue())));
    }

    private List<String> labels(String key, List<String> values) {
        Optional<Question> question = question(key);
        List<String> labels = new ArrayList<>();
        if (question.isPresent()) {
            for (String value : values) {
                Question.Choice choice = question.get().choice(value);
                if (choice != null) {
                    labels.add(French.lowerFirst(choice.label()));
                }
            }
        }
        return labels.isEmpty() ? List.of(CONCERNS_YOU) : labels;
    }

    /** The opposite of a clause: the choices that are left when they are few, otherwise « pas … ». */
    private String otherwise(Clause clause) {
        if (clause.expected().size() == 1) {
            Map.Entry<String, List<String>> only =
                    clause.expected().entrySet().iterator().next();
            List<String> left = question(only.getKey())
                    .map(question -> left(question, only.getValue()))
                    .orElse(List.of());
            if (!left.isEmpty() && left.size() <= MOST_CHOICES) {
                return French.or(labels(only.getKey(), left));
            }
        }
        String words = clause(clause);
        return words.equals(CONCERNS_YOU) ? words : "un autre cas que " + words;
    }

    private static List<String> left(Question question, List<String> excluded) {
        return question.listedChoices().stream()
                .map(Question.Choice::id)
                .filter(id -> !excluded.contains(id))
                .toList();
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

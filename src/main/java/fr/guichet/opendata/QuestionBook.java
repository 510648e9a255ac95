package fr.guichet.opendata;

import fr.guichet.knowledge.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions of a sheet, in the order in which they can be asked: each after those it depends on. */
final class QuestionBook {

    /** As a choice in a condition: no answer. */
    static final String UNANSWERED = Answer.UNKNOWN_WORD;

    private static final Set<String> RESERVED_CHOICES =
            Set.of(Answer.UNKNOWN_WORD, Answer.KNOWN_WORD, Answer.DONT_KNOW_WORD);

    private final Map<String, QuestionDraft> questions = new LinkedHashMap<>();
    private final Set<String> taken;
    private final Map<Element, Guard> guards = new HashMap<>();
    private final Map<Guard, Guard> shortened = new HashMap<>();

    /**
     * @param reserved ids of questions that mean something else
     */
    QuestionBook(Set<String> reserved) {
        this.taken = new HashSet<>(reserved);
    }

    Collection<QuestionDraft> all() {
        return questions.values();
    }

    Set<String> choices(String question) {
        return questions.get(question).choiceIds();
    }

    /** What choosing this case, choice or branch answers; null for another element. */
    Guard guardOf(Element element) {
        return guards.get(element);
    }

    void setGuard(Element element, Guard guard) {
        guards.put(element, guard);
    }

    /**
     * Adds a question, or asks again one that has the same choices.
     *
     * @param keys what tells each choice from another
     * @param labels at least two, in the same order
     * @param mayMerge whether the same choices mean the same question
     */
    QuestionDraft ask(
            String idea,
            String text,
            String why,
            List<String> keys,
            List<String> labels,
            Guard when,
            boolean mayMerge) {
        QuestionDraft same = mayMerge ? same(keys, when) : null;
        if (same != null) {
            same.alsoWhen(when);
            return same;
        }
        QuestionDraft draft = new QuestionDraft(
                Slug.free(Slug.of(idea), taken), text, why, List.copyOf(keys), questions.size(), when);
        Set<String> takenChoices = new HashSet<>(RESERVED_CHOICES);
        for (String label : labels) {
            draft.choices.put(Slug.free(Slug.of(label), takenChoices), label);
        }
        questions.put(draft.id, draft);
        return draft;
    }

    /** One with the same choices, that comes after all that {@code when} depends on and is none of these itself. */
    private QuestionDraft same(List<String> keys, Guard when) {
        Set<String> wanted = new HashSet<>(keys);
        for (QuestionDraft draft : questions.values()) {
            if (draft.keys.size() == keys.size() && wanted.equals(new HashSet<>(draft.keys)) && isBefore(when, draft)) {
                return draft;
            }
        }
        return null;
    }

    private boolean isBefore(Guard when, QuestionDraft draft) {
        for (String question : when.questions()) {
            if (questions.get(question).place >= draft.place) {
                return false;
            }
        }
        return true;
    }

    /** True if there are answers that meet {@code guard}, each to a question that is asked then. */
    boolean isReachable(Guard guard) {
        for (Map<String, Set<String>> clause : guard.clauses()) {
            if (isReachable(clause, new ArrayList<>(clause.keySet()), new HashSet<>())) {
                return true;
            }
        }
        return false;
    }

    private boolean isReachable(Map<String, Set<String>> clause, List<String> toAsk, Set<String> asked) {
        List<String> open = new ArrayList<>(toAsk);
        open.removeAll(asked);
        if (open.isEmpty()) {
            return true;
        }
        String question = open.get(0);
        Set<String> nowAsked = new HashSet<>(asked);
        nowAsked.add(question);
        if (clause.get(question).contains(UNANSWERED)) {
            return isReachable(clause, open, nowAsked);
        }
        for (Map<String, Set<String>> way : questions.get(question).when().clauses()) {
            Map<String, Set<String>> both = Guard.meet(clause, way);
            if (both != null) {
                Set<String> next = new LinkedHashSet<>(open);
                next.addAll(way.keySet());
                if (isReachable(both, new ArrayList<>(next), nowAsked)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code inner} within {@code outer}; {@code outer} alone when both together can never be. */
    Guard within(Guard outer, Guard inner) {
        if (inner.isAlways()) {
            return outer;
        }
        Guard both = outer.and(inner);
        if (both.clauses().size() > Guard.MAX_CLAUSES || both.isNever() || !isReachable(both)) {
            return outer;
        }
        return both;
    }

    /** Without the questions of which every choice would do. */
    Guard shortened(Guard guard) {
        return guard.isAlways() ? guard : shortened.computeIfAbsent(guard, this::shorten);
    }

    private Guard shorten(Guard guard) {
        Guard shorter = guard;
        Guard last;
        do {
            last = shorter;
            for (String question : last.questions()) {
                shorter = shorter.without(question, choices(question));
            }
        } while (!shorter.equals(last));
        return shorter;
    }
}

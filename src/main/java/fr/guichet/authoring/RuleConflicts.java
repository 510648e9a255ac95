package fr.guichet.authoring;

import fr.guichet.knowledge.Condition;
import fr.guichet.knowledge.Effect;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Rule;
import java.util.List;
import java.util.Map;

/**
 * Two rules that say the contrary of each other in the same case, when no order stands between them. What forbids comes
 * first, and rules that give a posture are tried in order: these have one. A rule that speaks for a posture whenever another
 * speaks against it, or forbids it, has none.
 */
final class RuleConflicts {

    private RuleConflicts() {}

    static void check(List<Rule> rules, List<Fault> faults) {
        for (Rule one : rules) {
            for (Rule other : rules) {
                if (areContrary(one, other) && implies(one.when(), other.when())) {
                    faults.add(new Fault(
                            one.place(),
                            "« " + one.id() + " » et « " + other.id() + " » disent le contraire dans le même cas",
                            "changez le « si » de l'une, ou retirez-la"));
                }
            }
        }
    }

    private static boolean areContrary(Rule one, Rule other) {
        if (one.posture() == null || one.posture() != other.posture() || one.effect() != Effect.FOR) {
            return false;
        }
        return other.effect() == Effect.AGAINST || other.effect() == Effect.FORBIDS;
    }

    /** True when {@code weaker} counts in every case in which {@code stronger} does. */
    private static boolean implies(Condition stronger, Condition weaker) {
        boolean allowed = weaker.sauf().isEmpty() || weaker.sauf().equals(stronger.sauf());
        if (weaker.si().isEmpty() || !allowed) {
            return allowed && weaker.si().isEmpty();
        }
        return !stronger.si().isEmpty()
                && stronger.si().stream()
                        .allMatch(clause -> weaker.si().stream().anyMatch(wider -> isWithin(clause, wider)));
    }

    private static boolean isWithin(Condition.Clause clause, Condition.Clause wider) {
        for (Map.Entry<String, List<String>> wanted : wider.expected().entrySet()) {
            List<String> values = clause.expected().get(wanted.getKey());
            if (values == null || !wanted.getValue().containsAll(values)) {
                return false;
            }
        }
        return true;
    }
}

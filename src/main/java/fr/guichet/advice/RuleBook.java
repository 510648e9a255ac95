package fr.guichet.advice;

import fr.guichet.knowledge.Effect;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Rule;
import fr.guichet.knowledge.Truth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The table of rules. What forbids comes first; then the first rule, in order, that gives a posture still allowed decides;
 * the others explain. A rule counts only when its condition is certain: nothing follows from what is not known, unless the
 * rule says {@code inconnu} itself.
 */
final class RuleBook {

    /**
     * What the table gives.
     *
     * @param deciding null when nothing was allowed
     * @param fired in the order of the table; of those that give, the deciding one alone
     */
    record Verdict(Posture posture, Rule deciding, List<Rule> fired) {}

    private final List<Rule> all;
    private final List<Rule> forbidding = new ArrayList<>();
    private final List<Rule> giving = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    RuleBook(List<Rule> rules) {
        all = rules;
        for (Rule rule : rules) {
            keys.addAll(rule.when().keys());
            if (rule.effect() == Effect.FORBIDS) {
                forbidding.add(rule);
            } else if (rule.effect() == Effect.GIVES) {
                giving.add(rule);
            }
        }
    }

    /** Every key that a rule looks at. */
    Set<String> keys() {
        return keys;
    }

    /** The acts that are forbidden ({@code france_connect}…). */
    Set<String> forbiddenActs(Facts facts) {
        Set<String> acts = new HashSet<>();
        for (Rule rule : forbidding) {
            if (rule.posture() == null && fires(rule, facts)) {
                acts.add(rule.act());
            }
        }
        return acts;
    }

    Posture posture(Facts facts) {
        Rule deciding = deciding(facts);
        return deciding == null ? Posture.REFER : deciding.posture();
    }

    Verdict verdict(Facts facts) {
        Rule deciding = deciding(facts);
        List<Rule> fired = new ArrayList<>();
        for (Rule rule : all) {
            if (rule.equals(deciding) || rule.effect() != Effect.GIVES && fires(rule, facts)) {
                fired.add(rule);
            }
        }
        return new Verdict(deciding == null ? Posture.REFER : deciding.posture(), deciding, fired);
    }

    private Rule deciding(Facts facts) {
        Set<Posture> forbidden = EnumSet.noneOf(Posture.class);
        for (Rule rule : forbidding) {
            if (rule.posture() != null && !forbidden.contains(rule.posture()) && fires(rule, facts)) {
                forbidden.add(rule.posture());
            }
        }
        for (Rule rule : giving) {
            if (!forbidden.contains(rule.posture()) && fires(rule, facts)) {
                return rule;
            }
        }
        return null;
    }

    private static boolean fires(Rule rule, Facts facts) {
        return rule.when().test(facts) == Truth.YES;
    }
}

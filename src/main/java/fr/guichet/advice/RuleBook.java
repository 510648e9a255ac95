package fr.guichet.advice;

import fr.guichet.knowledge.Effect;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Rule;
import fr.guichet.knowledge.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private static final int NONE = -1;

    private final List<Rule> rules;
    private final List<Rule> forbidding;
    private final List<Rule> giving;
    private final List<Rule> acts;
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    RuleBook(List<Rule> rules) {
        this.rules = rules;
        forbidding = of(rules, Effect.FORBIDS);
        giving = of(rules, Effect.GIVES);
        acts = forbidding.stream().filter(rule -> rule.posture() == null).toList();
        for (int i = 0; i < rules.size(); i++) {
            for (String key : rules.get(i).when().keys()) {
                byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
            }
        }
    }

    private static List<Rule> of(List<Rule> rules, Effect effect) {
        return rules.stream().filter(rule -> rule.effect() == effect).toList();
    }

    /** Every key that a rule looks at. */
    Set<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    /** Every key on which a forbidden act depends. */
    Set<String> keysOfActs() {
        Set<String> keys = new HashSet<>();
        acts.forEach(rule -> keys.addAll(rule.when().keys()));
        return keys;
    }

    /** The acts that are forbidden ({@code france_connect}…). */
    Set<String> forbiddenActs(Facts facts) {
        Set<String> forbidden = new HashSet<>();
        for (Rule rule : acts) {
            if (fires(rule, facts)) {
                forbidden.add(rule.act());
            }
        }
        return forbidden;
    }

    /** The posture alone: the rules that explain are not tried. */
    Posture posture(Facts facts) {
        Set<Posture> forbidden = EnumSet.noneOf(Posture.class);
        for (Rule rule : forbidding) {
            if (rule.posture() != null && !forbidden.contains(rule.posture()) && fires(rule, facts)) {
                forbidden.add(rule.posture());
            }
        }
        for (Rule rule : giving) {
            if (!forbidden.contains(rule.posture()) && fires(rule, facts)) {
                return rule.posture();
            }
        }
        return Posture.REFER;
    }

    /** Tries every rule once. */
    Trial trial(Facts facts) {
        boolean[] fires = new boolean[rules.size()];
        for (int i = 0; i < fires.length; i++) {
            fires[i] = fires(rules.get(i), facts);
        }
        return new Trial(fires);
    }

    private static boolean fires(Rule rule, Facts facts) {
        return rule.when().test(facts) == Truth.YES;
    }

    /** Which rules fire for some facts. */
    final class Trial {

        private final boolean[] fires;

        private Trial(boolean[] fires) {
            this.fires = fires;
        }

        Posture posture() {
            int deciding = deciding();
            return deciding == NONE ? Posture.REFER : rules.get(deciding).posture();
        }

        Verdict verdict() {
            int deciding = deciding();
            List<Rule> fired = new ArrayList<>();
            for (int i = 0; i < fires.length; i++) {
                if (i == deciding || fires[i] && rules.get(i).effect() != Effect.GIVES) {
                    fired.add(rules.get(i));
                }
            }
            return new Verdict(posture(), deciding == NONE ? null : rules.get(deciding), fired);
        }

        /** The same trial when only {@code key} has changed: the rules that look at it are tried again. */
        Trial again(Facts facts, String key) {
            boolean[] changed = fires.clone();
            for (int i : byKey.getOrDefault(key, List.of())) {
                changed[i] = fires(rules.get(i), facts);
            }
            return new Trial(changed);
        }

        private int deciding() {
            Set<Posture> forbidden = EnumSet.noneOf(Posture.class);
            for (int i = 0; i < fires.length; i++) {
                Rule rule = rules.get(i);
                if (fires[i] && rule.effect() == Effect.FORBIDS && rule.posture() != null) {
                    forbidden.add(rule.posture());
                }
            }
            for (int i = 0; i < fires.length; i++) {
                Rule rule = rules.get(i);
                if (fires[i] && rule.effect() == Effect.GIVES && !forbidden.contains(rule.posture())) {
                    return i;
                }
            }
            return NONE;
        }
    }
}

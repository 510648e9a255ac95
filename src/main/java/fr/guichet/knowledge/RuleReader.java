package fr.guichet.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code conseil.yaml}. */
final class RuleReader {

    private RuleReader() {}

    static List<Rule> read(Node node, List<Fault> faults) {
        Fields fields = new Fields(node, faults);
        Provenance inherited = Provenance.read(fields, Provenance.NONE);
        List<Rule> rules = new ArrayList<>();
        for (Node rule : fields.list("regles")) {
            rules.add(rule(new Fields(rule, faults), inherited));
        }
        fields.node("postures");
        fields.finish();
        return List.copyOf(rules);
    }

    /** Reads what is said with each posture, under {@code postures}. */
    static Map<Posture, PostureText> postures(Node node, List<Fault> faults) {
        Map<Posture, PostureText> texts = new EnumMap<>(Posture.class);
        Fields postures = new Fields(node, faults).fields("postures");
        if (postures == null) {
            return texts;
        }
        for (Posture posture : Posture.values()) {
            Fields text = postures.fields(posture.code());
            if (text == null) {
                postures.fault(postures.place(), "« " + posture.code() + " » manque sous « postures »", "ajoutez-le");
            } else {
                texts.put(
                        posture,
                        new PostureText(
                                text.required("aujourdhui"), text.text("ensuite", ""), text.required("prevention")));
                text.finish();
            }
        }
        postures.finish();
        return texts;
    }

    private static Rule rule(Fields fields, Provenance inherited) {
        Effect effect = null;
        String what = "";
        for (Effect candidate : Effect.values()) {
            if (fields.has(candidate.code())) {
                if (effect != null) {
                    fields.fault(fields.place(), "une règle n'a qu'un effet", "séparez-la en deux règles");
                }
                effect = candidate;
                what = fields.text(candidate.code(), "");
            }
        }
        if (effect == null) {
            fields.fault(fields.place(), "cette règle n'a pas d'effet", "ajoutez interdit, donne, pour ou contre");
            effect = Effect.FOR;
            what = Posture.ACCOMPANY.code();
        }
        Posture posture = Coded.find(Posture.values(), what);
        if (posture == null && effect != Effect.FORBIDS) {
            fields.fault(
                    fields.place(),
                    "« " + what + " » n'est pas une posture",
                    "choisissez parmi : " + Coded.codes(Posture.values()));
            posture = Posture.ACCOMPANY;
        }
        Rule rule = new Rule(
                fields.required("id"),
                effect,
                posture,
                posture == null ? what : "",
                Condition.read(fields, null, Set.of()),
                fields.required("parce_que"),
                fields.texts("vers"),
                fields.texts("aujourdhui"),
                fields.texts("ensuite"),
                steps(fields, Provenance.read(fields, inherited)),
                Provenance.read(fields, inherited),
                fields.place());
        fields.finish();
        return rule;
    }

    /** What the rule adds to the person's sheet; each step takes the id of the rule. */
    private static List<Step> steps(Fields rule, Provenance provenance) {
        List<Step> steps = new ArrayList<>();
        for (Node node : rule.list("feuille")) {
            Fields step = new Fields(node, rule.faults());
            steps.add(StepReader.read(step, rule.text("id", ""), Condition.ALWAYS, provenance));
        }
        return List.copyOf(steps);
    }
}

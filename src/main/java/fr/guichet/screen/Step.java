package fr.guichet.screen;

import java.util.ArrayList;
import java.util.List;

/** The next state, and what is to be done for it. */
record Step(Model model, List<Effect> effects) {

    Step {
        effects = List.copyOf(effects);
    }

    static Step of(Model model, Effect... effects) {
        return new Step(model, List.of(effects));
    }

    Step and(Effect effect) {
        List<Effect> all = new ArrayList<>(effects);
        all.add(effect);
        return new Step(model, all);
    }

    Step with(Model changed) {
        return new Step(changed, effects);
    }

    /** The same with nothing that would be kept or counted. */
    Step keepingNothing() {
        return new Step(
                model, effects.stream().filter(effect -> !Effect.isKept(effect)).toList());
    }

    /** What comes after, with the effects of both. */
    Step then(java.util.function.Function<Model, Step> next) {
        Step after = next.apply(model);
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(after.effects());
        return new Step(after.model(), all);
    }
}

package fr.guichet.advice;

import fr.guichet.knowledge.Effect;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Provenance;

/**
 * A rule that fired.
 *
 * @param posture what it forbids, gives or speaks for or against; null when it forbids an act
 * @param act the forbidden act; empty otherwise
 */
public record Reason(String rule, Effect effect, Posture posture, String act, String because, Provenance provenance) {}

package fr.guichet.knowledge;

import java.util.List;

/**
 * A rule of {@code conseil.yaml}.
 *
 * @param posture the posture it forbids, gives or speaks for or against; null when it forbids an act
 * @param act the act it forbids ({@code france_connect}, {@code compte_defunt}); empty otherwise
 * @param because the reason, in one French sentence
 * @param to contact ids to refer to
 * @param today what is done now; one sentence each
 * @param later what comes after
 * @param sheet what it adds to the person's sheet, before the procedure's own steps
 */
public record Rule(
        String id,
        Effect effect,
        Posture posture,
        String act,
        Condition when,
        String because,
        List<String> to,
        List<String> today,
        List<String> later,
        List<Step> sheet,
        Provenance provenance,
        Node.Place place) {}

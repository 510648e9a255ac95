package fr.guichet.knowledge;

import java.util.List;
import java.util.Map;

/**
 * An example case: a situation, and what it must give.
 *
 * @param situation in the form of an answers file, not yet resolved against the knowledge
 * @param expected what must hold, by name; several values must all hold
 * @param postures the posture expected of each procedure; may be empty
 */
public record Example(
        String name,
        Node.Place place,
        Node situation,
        Map<String, List<String>> expected,
        Map<String, String> postures) {}

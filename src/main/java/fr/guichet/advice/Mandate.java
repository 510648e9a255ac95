package fr.guichet.advice;

import fr.guichet.knowledge.MandateType;
import java.util.List;

/**
 * The written mandate that acting for a person needs.
 *
 * @param perimeters those of Aidants Connect
 * @param days 1, 31, 182 or 365
 */
public record Mandate(MandateType type, List<String> perimeters, int days) {
    public Mandate {
        perimeters = List.copyOf(perimeters);
    }
}

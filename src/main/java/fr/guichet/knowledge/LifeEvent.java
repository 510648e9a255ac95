package fr.guichet.knowledge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A moment of life that brings several procedures at once: a separation, the end of a job.
 *
 * @param words what people say of it
 * @param parts its procedures, in the order to do them
 */
public record LifeEvent(
        String id,
        String title,
        String summary,
        List<String> words,
        List<Part> parts,
        Provenance provenance,
        Node.Place place) {

    /** The kind that {@code fiche --format json} gives, beside those of {@link Kind}. */
    public static final String KIND = "evenement";

    /**
     * One of its procedures.
     *
     * @param in the case in which it concerns the person, in words; empty if it always does
     * @param answers what the event says of it already: choices by question
     */
    public record Part(String procedure, String in, Map<String, String> answers, Node.Place place) {
        public boolean always() {
            return in.isEmpty();
        }

        /** The case, to stand after « si : »; empty if it always concerns. */
        public String inWords() {
            return always() ? "" : Character.toLowerCase(in.charAt(0)) + in.substring(1);
        }
    }

    /** The same visit with what the event says of its procedures, where nobody said otherwise. */
    public Situation answered(Situation situation) {
        Situation answered = situation;
        for (Part part : parts) {
            if (situation.procedures().contains(part.procedure())) {
                for (Map.Entry<String, String> answer : part.answers().entrySet()) {
                    if (answered.answers().get(answer.getKey()) == null) {
                        answered = answered.answering(answer.getKey(), new Answer.Choice(answer.getValue()));
                    }
                }
            }
        }
        return answered;
    }

    /** The procedures that always concern, by id, in order. */
    public List<String> usual() {
        return parts.stream().filter(Part::always).map(Part::procedure).toList();
    }

    /** What is ticked before anybody chooses: what always concerns, and what is in the visit already. */
    public Set<String> ticked(Collection<String> inVisit) {
        Set<String> ticked = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.always() || inVisit.contains(part.procedure())) {
                ticked.add(part.procedure());
            }
        }
        return ticked;
    }
}

package fr.guichet.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A person who does not exist, to practise with.
 *
 * @param firstName made up
 * @param scene what the counsellor sees and knows before a word is said
 * @param says the first thing the person says
 * @param situation in the form of an answers file, not yet resolved against the knowledge: all that this person can answer
 * @param words what the person says to a question, or what one sees; by question id
 * @param posture what the advice gives once everything was asked
 * @param lessons what to keep in mind, one sentence or two each
 * @param place where it is written, for messages
 */
public record Exercise(
        String id,
        String firstName,
        String scene,
        String says,
        Node situation,
        Map<String, String> words,
        Posture posture,
        List<String> lessons,
        Node.Place place) {}

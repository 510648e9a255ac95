package fr.guichet.knowledge;

import java.util.List;

/**
 * A letter, or a message, that many people bring to a desk.
 *
 * @param sender who writes it, as the person would say it
 * @param heading the words that stand at its top; at least one
 * @param meaning what it says, in one or two plain sentences
 * @param delay null for a letter that asks for nothing, a scam above all
 * @param procedure the id of the procedure it opens
 * @param scam true when every such letter is false
 * @param contacts ids of those who can say whether it is true
 * @param genuine the signs of a true one
 * @param fake the signs of a false one
 * @param place where it is written, for messages
 */
public record Letter(
        String id,
        String title,
        String sender,
        List<String> heading,
        String meaning,
        Delay delay,
        String procedure,
        boolean scam,
        List<String> contacts,
        List<String> genuine,
        List<String> fake,
        Provenance provenance,
        Node.Place place) {

    /**
     * What it asks for, and by when.
     *
     * @param text what to do (« Contester par écrit »)
     * @param rule counted from the date of the letter; null when only the letter says the day
     * @param inWords the rule in words, never empty
     */
    public record Delay(String text, DeadlineRule.After rule, String inWords) {}

    /** The line that a search shows: « Ce courrier : … Délai : … » */
    public String line() {
        return "Ce courrier : « " + title + " ». " + meaning
                + (delay == null ? "" : " Délai : " + delay.inWords() + ".");
    }
}

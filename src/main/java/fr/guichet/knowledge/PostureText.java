package fr.guichet.knowledge;

/**
 * What is said with a posture. {@code {titre}} stands for the title of the procedure, {@code {canal}} for the way to go.
 *
 * @param today the sentence for what is done now
 * @param later the sentence for what comes after; empty if none
 * @param prevention one line that keeps the person from coming back for the same thing
 */
public record PostureText(String today, String later, String prevention) {
    public static final PostureText NONE = new PostureText("", "", "");
}

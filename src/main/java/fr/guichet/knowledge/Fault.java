package fr.guichet.knowledge;

/**
 * Something wrong in a file of the knowledge folder, or in a file of answers.
 *
 * @param place where
 * @param message what is wrong, in French
 * @param remedy what to do, in French
 */
public record Fault(Node.Place place, String message, String remedy) {
    @Override
    public String toString() {
        return place + " : " + message + " → " + remedy;
    }
}

package fr.guichet.knowledge;

/** A number and what is counted: in French the plural begins at two. */
public final class FrenchCount {

    private FrenchCount() {}

    /** « 0 réponse », « 1 réponse », « 2 réponses ». */
    public static String of(long number, String one, String several) {
        return number + " " + (number < 2 ? one : several);
    }
}

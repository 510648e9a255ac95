package fr.guichet.knowledge;

/** What is known, by name: answers, the desk ({@code poste.…}), the procedure ({@code demarche.…}). */
@FunctionalInterface
public interface Facts {
    /** Returns what is known of {@code key}, or null. */
    Answer get(String key);
}

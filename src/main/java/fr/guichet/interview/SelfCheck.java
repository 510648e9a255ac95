package fr.guichet.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Twelve gestures that a person, or whoever sends them, ticks before coming; and what follows from the line that is typed
 * back. Nothing of it is kept.
 *
 * @param known from gesture (1 to 12) to « a » I can, « b » with help, « c » not yet; what is missing is not known
 */
public record SelfCheck(Map<Integer, Character> known) {

    /** What to do first. */
    public enum Verdict {
        ALONE("Faire seul, chez soi, avec la feuille."),
        WORKSHOP("D'abord l'atelier numérique, puis la démarche."),
        COME("Venir : on le fait ensemble.");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static final List<String> GESTURES = List.of(
            "Allumer l'appareil et aller sur internet",
            "Taper un texte, avec le signe @ et les chiffres",
            "Cliquer, descendre dans une page, revenir en arrière",
            "Trouver le bon site et taper son adresse",
            "Ouvrir ma boîte mail et lire un message",
            "Envoyer un mail avec un document joint",
            "Recevoir un code par SMS et le taper",
            "Retrouver mon identifiant et mon mot de passe",
            "Choisir moi-même un nouveau mot de passe",
            "Remplir un formulaire, page après page",
            "Prendre un papier en photo et l'envoyer",
            "Enregistrer un document et le retrouver");

    private static final char CAN = 'a';
    private static final char WITH_HELP = 'b';
    private static final char NOT_YET = 'c';
    private static final String LETTERS = "abc?";
    /** Without these nothing can be done at a screen, whoever helps. */
    private static final int BASICS = 4;
    /** More gestures to learn than this are not learnt while a procedure waits. */
    private static final int MOST_TO_LEARN = 4;

    private static final int MOST_HELPED = 2;

    public SelfCheck {
        known = Map.copyOf(known);
    }

    /** True if {@code word} is one answer of such a line: « 3b », « 12? ». */
    public static boolean isAnswer(String word) {
        return word.matches("\\d{1,2}[abcABC?]");
    }

    /**
     * Reads the words of a line, each one {@link #isAnswer}.
     *
     * @return null when a number is not one of a gesture
     */
    public static SelfCheck read(List<String> words) {
        Map<Integer, Character> known = new TreeMap<>();
        for (String word : words) {
            int gesture = Integer.parseInt(word.substring(0, word.length() - 1));
            char letter = Character.toLowerCase(word.charAt(word.length() - 1));
            if (gesture < 1 || gesture > GESTURES.size() || LETTERS.indexOf(letter) < 0) {
                return null;
            }
            if (letter != '?') {
                known.put(gesture, letter);
            }
        }
        return new SelfCheck(known);
    }

    /** What is not known is never taken for known. */
    public Verdict verdict() {
        int notYet = 0;
        int helped = 0;
        boolean basics = true;
        for (int gesture = 1; gesture <= GESTURES.size(); gesture++) {
            char letter = known.getOrDefault(gesture, WITH_HELP);
            notYet += letter == NOT_YET ? 1 : 0;
            helped += letter == WITH_HELP ? 1 : 0;
            basics &= letter != NOT_YET || gesture > BASICS;
        }
        if (notYet == 0 && helped <= MOST_HELPED) {
            return Verdict.ALONE;
        }
        return basics && notYet <= MOST_TO_LEARN ? Verdict.COME : Verdict.WORKSHOP;
    }

    /** The gestures that are not sure, in order: to learn, to do together, or to ask. */
    public List<String> toSee() {
        List<String> gestures = new ArrayList<>();
        for (int gesture = 1; gesture <= GESTURES.size(); gesture++) {
            Character letter = known.get(gesture);
            if (letter == null || letter != CAN) {
                String state = letter == null ? "à demander" : letter == WITH_HELP ? "avec de l'aide" : "pas encore";
                gestures.add(GESTURES.get(gesture - 1) + " : " + state + ".");
            }
        }
        return gestures;
    }
}

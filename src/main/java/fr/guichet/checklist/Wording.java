package fr.guichet.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the words of choices together, so that one can hear where each ends. */
final class Wording {

    /** From so many words on, what two choices begin with alike is said once. */
    private static final int LONG_BEGINNING = 3;

    private static final Pattern DENIAL =
            Pattern.compile("(pas|plus|aucune?|ni|rien|jamais|sans|non)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    /** A beginning does not stop after one of these: « chez l'un, ou chez les deux ». */
    private static final Set<String> LEADS = Set.of(
            "de", "du", "des", "la", "le", "les", "un", "une", "à", "au", "aux", "en", "pour", "chez", "et", "ou");

    private Wording() {}

    /** True for « pas de logement », « ni carte ni passeport »: not to be denied once more. */
    static boolean denies(String choice) {
        return DENIAL.matcher(choice).matches();
    }

    /** « carte perdue ou carte volée »; a choice that has its own « ou » or comma ends before the next « , ou ». */
    static String either(List<String> choices) {
        List<String> said = shortened(choices);
        return isPlain(said) ? French.or(said) : String.join(", ou ", said);
    }

    /** What must hold together. */
    static String both(List<String> parts) {
        return String.join(isPlain(parts) ? " et " : " ; et si : ", parts);
    }

    /** Of which one must hold, where each says several things. */
    static String any(List<String> parts) {
        return String.join(" ; ou si : ", parts);
    }

    private static boolean isPlain(List<String> words) {
        return words.stream()
                .noneMatch(word ->
                        word.contains(",") || word.contains(" ou ") || word.contains(" et ") || word.contains(";"));
    }

    /** « l'enfant vit chez l'un, ou chez les deux »: a long beginning is said once. */
    private static List<String> shortened(List<String> choices) {
        int alike = beginning(choices);
        if (alike < LONG_BEGINNING) {
            return choices;
        }
        List<String> said = new ArrayList<>();
        for (String choice : choices) {
            said.add(said.isEmpty() ? choice : choice.split(" ", alike + 1)[alike]);
        }
        return said;
    }

    /** How many words all choices begin with, one more left to each. */
    private static int beginning(List<String> choices) {
        if (choices.size() < 2) {
            return 0;
        }
        String[] first = choices.get(0).split(" ");
        int alike = first.length - 1;
        for (String choice : choices) {
            String[] words = choice.split(" ");
            alike = Math.min(alike, words.length - 1);
            for (int i = 0; i < alike; i++) {
                if (!words[i].equals(first[i])) {
                    alike = i;
                }
            }
        }
        while (alike > 0 && LEADS.contains(first[alike - 1])) {
            alike--;
        }
        return alike;
    }
}
